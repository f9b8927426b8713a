//! Every dialect handle: what it names, that it inserts and loads, and that the dialect then has its operations.

use std::collections::BTreeSet;

use ryft_mlir_sys::bindings::*;
use ryft_mlir_sys::library::functions;

use crate::ir::{Context, has};
use crate::text;

/// A dialect: its namespace, the function that gives its handle, and a program with an operation of it.
type Dialect = (
    &'static str,
    unsafe extern "C" fn() -> MlirDialectHandle,
    &'static str,
);

const DIALECTS: [Dialect; 53] = [
    (
        "acc",
        mlirGetDialectHandle__acc__,
        "acc.init",
    ),
    (
        "affine",
        mlirGetDialectHandle__affine__,
        "func.func @f() { affine.for %i = 0 to 4 { } return }",
    ),
    (
        "amdgpu",
        mlirGetDialectHandle__amdgpu__,
        "amdgpu.lds_barrier",
    ),
    (
        "arith",
        mlirGetDialectHandle__arith__,
        "%0 = arith.constant 1 : i32",
    ),
    (
        "arm_neon",
        mlirGetDialectHandle__arm_neon__,
        "func.func @f(%a: vector<8xi8>) {
           %0 = arm_neon.intr.smull %a, %a : vector<8xi8> to vector<8xi16> return
         }",
    ),
    (
        "arm_sme",
        mlirGetDialectHandle__arm_sme__,
        "%0 = arm_sme.zero : vector<[4]x[4]xi32>",
    ),
    (
        "arm_sve",
        mlirGetDialectHandle__arm_sve__,
        "func.func @f(%a: vector<[16]xi8>, %b: vector<[4]xi32>) {
           %0 = arm_sve.sdot %b, %a, %a : vector<[16]xi8> to vector<[4]xi32> return
         }",
    ),
    (
        "async",
        mlirGetDialectHandle__async__,
        "%0 = async.runtime.create : !async.token",
    ),
    (
        "bufferization",
        mlirGetDialectHandle__bufferization__,
        "%0 = bufferization.alloc_tensor() : tensor<4xf32>",
    ),
    (
        "cf",
        mlirGetDialectHandle__cf__,
        "func.func @f(%a: i1) { cf.assert %a, \"false\" return }",
    ),
    (
        "chlo",
        mlirGetDialectHandle__chlo__,
        "func.func @f(%a: tensor<f32>) { %0 = chlo.acos %a : tensor<f32> -> tensor<f32> return }",
    ),
    (
        "complex",
        mlirGetDialectHandle__complex__,
        "%0 = complex.constant [1.0, 2.0] : complex<f64>",
    ),
    (
        "dlti",
        mlirGetDialectHandle__dlti__,
        "module attributes {dlti.dl_spec = #dlti.dl_spec<>} { }",
    ),
    (
        "emitc",
        mlirGetDialectHandle__emitc__,
        "emitc.include \"header.h\"",
    ),
    (
        "func",
        mlirGetDialectHandle__func__,
        "func.func @f() { return }",
    ),
    ("gpu", mlirGetDialectHandle__gpu__, "gpu.module @m { }"),
    (
        "index",
        mlirGetDialectHandle__index__,
        "%0 = index.constant 1",
    ),
    (
        "interpreter",
        mlirGetDialectHandle__interpreter__,
        "func.func @f(%a: tensor<f32>) { interpreter.print %a : tensor<f32> return }",
    ),
    ("irdl", mlirGetDialectHandle__irdl__, "irdl.dialect @d { }"),
    (
        "linalg",
        mlirGetDialectHandle__linalg__,
        "func.func @f(%a: f32, %b: memref<4xf32>) { linalg.fill ins(%a : f32) outs(%b : memref<4xf32>) return }",
    ),
    ("llvm", mlirGetDialectHandle__llvm__, "llvm.func @f()"),
    (
        "math",
        mlirGetDialectHandle__math__,
        "func.func @f(%a: f32) { %0 = math.sin %a : f32 return }",
    ),
    (
        "memref",
        mlirGetDialectHandle__memref__,
        "memref.global @g : memref<4xf32>",
    ),
    (
        "mhlo",
        mlirGetDialectHandle__mhlo__,
        "%0 = mhlo.constant dense<1.0> : tensor<f32>",
    ),
    (
        "ml_program",
        mlirGetDialectHandle__ml_program__,
        "ml_program.global private mutable @g(dense<1> : tensor<i32>) : tensor<i32>",
    ),
    (
        "mpi",
        mlirGetDialectHandle__mpi__,
        "%0 = mpi.init : !mpi.retval",
    ),
    (
        "nvgpu",
        mlirGetDialectHandle__nvgpu__,
        "%0 = nvgpu.device_async_create_group",
    ),
    (
        "nvvm",
        mlirGetDialectHandle__nvvm__,
        "%0 = nvvm.read.ptx.sreg.tid.x : i32",
    ),
    (
        "omp",
        mlirGetDialectHandle__omp__,
        "omp.barrier",
    ),
    (
        "pdl",
        mlirGetDialectHandle__pdl__,
        "pdl.pattern : benefit(1) { %0 = pdl.operation pdl.rewrite %0 { pdl.erase %0 } }",
    ),
    (
        "pdl_interp",
        mlirGetDialectHandle__pdl_interp__,
        "pdl_interp.func @f(%a: !pdl.operation) { pdl_interp.finalize }",
    ),
    (
        "ptr",
        mlirGetDialectHandle__ptr__,
        "%0 = ptr.type_offset f32 : index",
    ),
    (
        "quant",
        mlirGetDialectHandle__quant__,
        "func.func @f(%a: tensor<f32>) {
           %0 = quant.qcast %a : tensor<f32> to tensor<!quant.uniform<i8:f32, 1.0>> return
         }",
    ),
    (
        "rocdl",
        mlirGetDialectHandle__rocdl__,
        "%0 = rocdl.workitem.id.x : i32",
    ),
    (
        "scf",
        mlirGetDialectHandle__scf__,
        "func.func @f(%a: i1) { scf.if %a { } return }",
    ),
    (
        "sdy",
        mlirGetDialectHandle__sdy__,
        "sdy.mesh @mesh = <[\"x\"=2]>",
    ),
    (
        "shape",
        mlirGetDialectHandle__shape__,
        "%0 = shape.const_shape [1, 2] : !shape.shape",
    ),
    (
        "shard",
        mlirGetDialectHandle__shard__,
        "shard.grid @grid(shape = 2x2)",
    ),
    ("smt", mlirGetDialectHandle__smt__, "%0 = smt.constant true"),
    (
        "sparse_tensor",
        mlirGetDialectHandle__sparse_tensor__,
        "#vector = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
         func.func @f(%a: tensor<4xf64, #vector>) {
           %0 = sparse_tensor.values %a : tensor<4xf64, #vector> to memref<?xf64> return
         }",
    ),
    (
        "spirv",
        mlirGetDialectHandle__spirv__,
        "spirv.module Logical GLSL450 { }",
    ),
    (
        "stablehlo",
        mlirGetDialectHandle__stablehlo__,
        "%0 = stablehlo.constant dense<1.0> : tensor<f32>",
    ),
    (
        "tensor",
        mlirGetDialectHandle__tensor__,
        "%0 = tensor.empty() : tensor<4xf32>",
    ),
    (
        "tosa",
        mlirGetDialectHandle__tosa__,
        "%0 = \"tosa.const\"() <{values = dense<1.0> : tensor<4xf32>}> : () -> tensor<4xf32>",
    ),
    (
        "transform",
        mlirGetDialectHandle__transform__,
        "transform.sequence failures(propagate) { ^bb0(%a: !transform.any_op): }",
    ),
    (
        "ub",
        mlirGetDialectHandle__ub__,
        "%0 = ub.poison : i32",
    ),
    (
        "vcix",
        mlirGetDialectHandle__vcix__,
        "func.func @f(%a: vector<4xf32>) {
           %0 = \"vcix.v.iv\"(%a) <{imm = 1 : i64, opcode = 0 : i64}> : (vector<4xf32>) -> vector<4xf32> return
         }",
    ),
    (
        "vector",
        mlirGetDialectHandle__vector__,
        "func.func @f(%a: f32) { %0 = vector.broadcast %a : f32 to vector<4xf32> return }",
    ),
    (
        "vhlo",
        mlirGetDialectHandle__vhlo__,
        "%0 = \"vhlo.constant_v1\"() <{value = #vhlo.tensor_v1<dense<1.0> : tensor<f32>>}>
           : () -> !vhlo.tensor_v1<!vhlo.f32_v1>",
    ),
    (
        "wasmssa",
        mlirGetDialectHandle__wasmssa__,
        "%0 = wasmssa.const 1 : i32",
    ),
    (
        "x86",
        mlirGetDialectHandle__x86__,
        "func.func @f(%a: vector<8xf32>) { %0 = x86.avx.rsqrt %a : vector<8xf32> return }",
    ),
    (
        "xegpu",
        mlirGetDialectHandle__xegpu__,
        "xegpu.alloc_nbarrier 8",
    ),
    (
        "xevm",
        mlirGetDialectHandle__xevm__,
        "xevm.memfence <{addrspace = #xevm.addr_space<global>, scope = #xevm.mem_scope<workgroup>}>",
    ),
];

fn function(namespace: &str) -> String {
    format!("mlirGetDialectHandle__{namespace}__")
}

/// The dialects whose handles are available with the library in use.
fn available() -> impl Iterator<Item = Dialect> {
    DIALECTS.into_iter().filter(|(namespace, ..)| {
        let is_available = has(&function(namespace));
        if !is_available {
            println!("{namespace} is missing in this library");
        }
        is_available
    })
}

#[test]
fn every_handle_of_the_c_api_is_tested_here() {
    let tested: BTreeSet<String> = DIALECTS.iter().map(|dialect| function(dialect.0)).collect();
    let handles: BTreeSet<String> = functions()
        .filter(|name| name.starts_with("mlirGetDialectHandle__"))
        .map(str::to_owned)
        .collect();
    assert_eq!(tested, handles);
    // An archive of MLIR alone has none of StableHLO and what belongs to it.
    let at_least = if has("mlirGetDialectHandle__stablehlo__") {
        50
    } else {
        46
    };
    assert!(available().count() >= at_least);
}

#[test]
fn a_handle_says_its_namespace() {
    for (namespace, handle, _) in available() {
        // SAFETY: the handle is one, and namespaces live as long as the program.
        let said = unsafe { text::copy(mlirDialectHandleGetNamespace(handle())) };
        assert_eq!(said, namespace);
    }
}

#[test]
fn a_loaded_dialect_has_its_operations() {
    for (namespace, handle, program) in available() {
        let context = Context::new();
        // SAFETY: the context is alive.
        unsafe {
            let loaded = mlirDialectHandleLoadDialect(handle(), context.raw);
            assert!(!mlirDialectIsNull(loaded), "{namespace}");
            assert_eq!(text::copy(mlirDialectGetNamespace(loaded)), namespace);
            let again = mlirDialectHandleLoadDialect(handle(), context.raw);
            assert!(mlirDialectEqual(loaded, again), "{namespace}");
        }
        assert_has_operation(&context, namespace, program);
    }
}

#[test]
fn an_inserted_dialect_is_loaded_by_its_name() {
    for (namespace, handle, program) in available() {
        // SAFETY: the function gives a handle.
        let context =
            unsafe { Context::with_dialects(&[handle(), mlirGetDialectHandle__func__()]) };
        // SAFETY: the context is alive.
        let dialect = unsafe { mlirContextGetOrLoadDialect(context.raw, text::view(namespace)) };
        assert!(!mlirDialectIsNull(dialect), "{namespace}");
        assert_has_operation(&context, namespace, program);
    }
}

#[test]
fn a_registered_dialect_is_loaded_by_its_name() {
    for (namespace, handle, program) in available() {
        let context = Context::new();
        // SAFETY: the context is alive.
        let dialect = unsafe {
            mlirDialectHandleRegisterDialect(handle(), context.raw);
            mlirContextGetOrLoadDialect(context.raw, text::view(namespace))
        };
        assert!(!mlirDialectIsNull(dialect), "{namespace}");
        assert_has_operation(&context, namespace, program);
    }
}

/// Whether a context that is given `registry` after it was made has the dialect.
fn has_dialect_of(registry: MlirDialectRegistry, namespace: &str) -> bool {
    // SAFETY: the caller's registry is alive, and the context is destroyed after its last use.
    unsafe {
        let context = mlirContextCreateWithThreading(false);
        mlirContextAppendDialectRegistry(context, registry);
        let dialect = mlirContextGetOrLoadDialect(context, text::view(namespace));
        mlirContextDestroy(context);
        !mlirDialectIsNull(dialect)
    }
}

#[test]
fn a_registry_has_what_was_inserted_into_it_for_every_context_and_another_registry_has_not() {
    for (namespace, handle, _) in available() {
        // SAFETY: a registry is destroyed after its last use.
        unsafe {
            let registry = mlirDialectRegistryCreate();
            let other = mlirDialectRegistryCreate();
            mlirDialectHandleInsertDialect(handle(), registry);
            assert!(has_dialect_of(registry, namespace), "{namespace}");
            assert!(has_dialect_of(registry, namespace), "{namespace}");
            assert!(!has_dialect_of(other, namespace), "{namespace}");
            mlirDialectRegistryDestroy(registry);
            // It may well be where the first was.
            let third = mlirDialectRegistryCreate();
            assert!(!has_dialect_of(third, namespace), "{namespace}");
            mlirDialectRegistryDestroy(third);
            mlirDialectRegistryDestroy(other);
        }
    }
}

fn assert_has_operation(context: &Context, namespace: &str, program: &str) {
    let module = context
        .parse(program)
        .unwrap_or_else(|error| panic!("{namespace}: {error:?}"));
    assert!(module.verifies(), "{namespace}");
    let printed = module.print();
    assert!(
        printed.contains(&format!("{namespace}.")),
        "{namespace}: {printed}"
    );
}
