//! Programs: StableHLO of the kinds that compilers of array languages emit, and one that every library reads.

use crate::ir::Context;

/// A program of dialects that every library has.
pub(crate) const PLAIN: (&str, &str) = (
    "llvm.fadd",
    "func.func @main(%arg0: vector<4xf32>, %arg1: vector<4xf32>) -> vector<4xf32> {
       %0 = llvm.fadd %arg0, %arg1 {fastmathFlags = #llvm.fastmath<nnan>} : vector<4xf32>
       %1 = llvm.fneg %0 : vector<4xf32>
       return %1 : vector<4xf32>
     }",
);

/// The StableHLO programs, each with the operation that it is about. No attribute has the value that it has by default, so that
/// artifacts say no less than the program.
pub(crate) const PROGRAMS: &[(&str, &str)] = &[
    (
        "stablehlo.dot_general",
        "func.func @main(%arg0: tensor<2x3xf32>, %arg1: tensor<3x2xf32>) -> tensor<2x2xf32> {
           %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0]
             : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
           return %0 : tensor<2x2xf32>
         }",
    ),
    (
        "stablehlo.reduce",
        "func.func @main(%arg0: tensor<4x8xf32>) -> tensor<4xf32> {
           %zero = stablehlo.constant dense<0.0> : tensor<f32>
           %0 = stablehlo.reduce(%arg0 init: %zero) applies stablehlo.add across dimensions = [1]
             : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
           return %0 : tensor<4xf32>
         }",
    ),
    (
        "stablehlo.while",
        "func.func @main(%arg0: tensor<i32>) -> tensor<i32> {
           %one = stablehlo.constant dense<1> : tensor<i32>
           %ten = stablehlo.constant dense<10> : tensor<i32>
           %0 = stablehlo.while(%i = %arg0) : tensor<i32>
             cond {
               %less = stablehlo.compare LT, %i, %ten : (tensor<i32>, tensor<i32>) -> tensor<i1>
               stablehlo.return %less : tensor<i1>
             } do {
               %next = stablehlo.add %i, %one : tensor<i32>
               stablehlo.return %next : tensor<i32>
             }
           return %0 : tensor<i32>
         }",
    ),
    (
        "stablehlo.gather",
        "func.func @main(%arg0: tensor<5x4xf32>, %arg1: tensor<3x1xi32>) -> tensor<3x4xf32> {
           %0 = \"stablehlo.gather\"(%arg0, %arg1) <{
             dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0],
               start_index_map = [0], index_vector_dim = 1>,
             slice_sizes = array<i64: 1, 4>
           }> : (tensor<5x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
           return %0 : tensor<3x4xf32>
         }",
    ),
    (
        "stablehlo.convolution",
        "func.func @main(%arg0: tensor<1x8x8x3xf32>, %arg1: tensor<3x3x3x16xf32>) -> tensor<1x4x4x16xf32> {
           %0 = stablehlo.convolution(%arg0, %arg1)
             dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f],
             window = {stride = [2, 2], pad = [[1, 1], [1, 1]]}
             {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
             : (tensor<1x8x8x3xf32>, tensor<3x3x3x16xf32>) -> tensor<1x4x4x16xf32>
           return %0 : tensor<1x4x4x16xf32>
         }",
    ),
    (
        "stablehlo.custom_call",
        "func.func @main(%arg0: tensor<4xbf16>) -> tensor<4xbf16> {
           %0 = stablehlo.custom_call @target(%arg0) {backend_config = \"options\"}
             : (tensor<4xbf16>) -> tensor<4xbf16>
           return %0 : tensor<4xbf16>
         }",
    ),
    (
        "stablehlo.all_reduce",
        "func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
           %0 = \"stablehlo.all_reduce\"(%arg0) ({
           ^bb0(%a: tensor<f32>, %b: tensor<f32>):
             %sum = stablehlo.add %a, %b : tensor<f32>
             stablehlo.return %sum : tensor<f32>
           }) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>,
               channel_handle = #stablehlo.channel_handle<handle = 1, type = 0>}
             : (tensor<4xf32>) -> tensor<4xf32>
           return %0 : tensor<4xf32>
         }",
    ),
    (
        "bounded dynamism",
        "func.func @main(%arg0: tensor<?x4xf32, #stablehlo.bounds<8, ?>>)
           -> tensor<?x4xf32, #stablehlo.bounds<8, ?>> {
           %0 = stablehlo.abs %arg0 : tensor<?x4xf32, #stablehlo.bounds<8, ?>>
           return %0 : tensor<?x4xf32, #stablehlo.bounds<8, ?>>
         }",
    ),
];

#[test]
fn stablehlo_programs_parse_verify_and_print_to_the_same_program() {
    for (name, source) in PROGRAMS {
        let Some(context) = Context::with_stablehlo() else {
            return;
        };
        let module = context
            .parse(source)
            .unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert!(module.verifies(), "{name}");
        let printed = module.print();
        assert!(
            printed.contains("func.func @main("),
            "{name} was printed as {printed}"
        );
        let again = context
            .parse(&printed)
            .unwrap_or_else(|error| panic!("{name}: {error:?} in {printed}"));
        assert!(again.verifies(), "{name}");
        assert_eq!(again.print(), printed, "{name}");
    }
}

/// The programs that the library in use reads, each with a context for it.
pub(crate) fn readable() -> impl Iterator<Item = (&'static str, &'static str, Context)> {
    let plain = std::iter::once((PLAIN.0, PLAIN.1, Context::new()));
    let stablehlo = PROGRAMS.iter().filter_map(|&(name, source)| {
        Context::with_stablehlo().map(|context| (name, source, context))
    });
    plain.chain(stablehlo)
}
