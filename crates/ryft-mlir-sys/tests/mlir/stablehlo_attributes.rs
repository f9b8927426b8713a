//! The attributes of StableHLO: built, printed, parsed, and taken apart.

use ryft_mlir_sys::bindings::*;

use crate::ir::Context;
use crate::text;

/// The numbers that a pair of functions of the C API gives: how many there are, and each.
fn elements(
    attribute: MlirAttribute,
    size: unsafe extern "C" fn(MlirAttribute) -> isize,
    element: unsafe extern "C" fn(MlirAttribute, isize) -> i64,
) -> Vec<i64> {
    // SAFETY: the attribute is of the kind that the functions are for, and no index is too large.
    unsafe {
        (0..size(attribute))
            .map(|index| element(attribute, index))
            .collect()
    }
}

/// Checks that `attribute` is what its printed form says.
fn assert_printed(context: &Context, attribute: MlirAttribute, expected: &str) {
    assert_eq!(text::attribute(attribute), expected);
    // SAFETY: both are alive.
    assert!(unsafe { mlirAttributeEqual(attribute, context.attribute(expected)) });
}

#[test]
fn scatter_dimension_numbers() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    // SAFETY: the context is alive, and each count is that of its array.
    let scatter = unsafe {
        stablehloScatterDimensionNumbersGet(
            context.raw,
            1,
            [1].as_ptr(),
            1,
            [0].as_ptr(),
            1,
            [2].as_ptr(),
            1,
            [3].as_ptr(),
            1,
            [0].as_ptr(),
            4,
        )
    };
    assert_printed(
        &context,
        scatter,
        "#stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], input_batching_dims = [2], \
         scatter_indices_batching_dims = [3], scatter_dims_to_operand_dims = [0], index_vector_dim = 4>",
    );
    // SAFETY: the attribute is alive.
    unsafe {
        assert!(stablehloAttributeIsAScatterDimensionNumbers(scatter));
        assert!(!stablehloAttributeIsAGatherDimensionNumbers(scatter));
        assert_eq!(stablehloDimensionNumbersGetIndexVectorDim(scatter), 4);
    }
    let batching = elements(
        scatter,
        stablehloScatterDimensionNumbersGetScatterIndicesBatchingDimsSize,
        stablehloScatterDimensionNumbersGetScatterIndicesBatchingDimsElem,
    );
    assert_eq!(batching, [3]);
}

#[test]
fn gather_dimension_numbers() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    // SAFETY: as above.
    let gather = unsafe {
        stablehloGatherDimensionNumbersGet(
            context.raw,
            2,
            [2, 3].as_ptr(),
            1,
            [0].as_ptr(),
            0,
            std::ptr::null(),
            0,
            std::ptr::null(),
            2,
            [0, 1].as_ptr(),
            1,
        )
    };
    assert_printed(
        &context,
        gather,
        "#stablehlo.gather<offset_dims = [2, 3], collapsed_slice_dims = [0], start_index_map = [0, 1], \
         index_vector_dim = 1>",
    );
    let offset = elements(
        gather,
        stablehloGatherDimensionNumbersGetOffsetDimsSize,
        stablehloGatherDimensionNumbersGetOffsetDimsElem,
    );
    let batching = elements(
        gather,
        stablehloGatherDimensionNumbersGetOperandBatchingDimsSize,
        stablehloGatherDimensionNumbersGetOperandBatchingDimsElem,
    );
    let start = elements(
        gather,
        stablehloGatherDimensionNumbersGetStartIndexMapSize,
        stablehloGatherDimensionNumbersGetStartIndexMapElem,
    );
    assert_eq!(
        (&offset[..], &batching[..], &start[..]),
        (&[2, 3][..], &[][..], &[0, 1][..])
    );
}

#[test]
fn dot_dimension_numbers_and_algorithm() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    // SAFETY: as above.
    let dot = unsafe {
        stablehloDotDimensionNumbersGet(
            context.raw,
            1,
            [0].as_ptr(),
            1,
            [0].as_ptr(),
            1,
            [2].as_ptr(),
            1,
            [1].as_ptr(),
        )
    };
    assert_printed(
        &context,
        dot,
        "#stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], \
         lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>",
    );
    let contracting = elements(
        dot,
        stablehloDotDimensionNumbersGetLhsContractingDimensionsSize,
        stablehloDotDimensionNumbersGetLhsContractingDimensionsElem,
    );
    assert_eq!(contracting, [2]);

    // SAFETY: as above.
    unsafe {
        let (bf16, f32) = (mlirBF16TypeGet(context.raw), mlirF32TypeGet(context.raw));
        let algorithm = stablehloDotAlgorithmGet(context.raw, bf16, bf16, f32, 1, 1, 3, false);
        assert_printed(
            &context,
            algorithm,
            "#stablehlo.dot_algorithm<lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, \
             lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 3, \
             allow_imprecise_accumulation = false>",
        );
        assert!(mlirTypeEqual(
            stablehloDotAlgorithmGetAccumulationType(algorithm),
            f32
        ));
        assert_eq!(stablehloDotAlgorithmGetNumPrimitiveOperations(algorithm), 3);
        assert!(!stablehloDotAlgorithmGetAllowImpreciseAccumulation(
            algorithm
        ));
    }
}

#[test]
fn convolution_dimension_numbers() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    // SAFETY: as above.
    let convolution = unsafe {
        stablehloConvDimensionNumbersGet(
            context.raw,
            0,
            3,
            2,
            [1, 2].as_ptr(),
            2,
            3,
            2,
            [0, 1].as_ptr(),
            0,
            3,
            2,
            [1, 2].as_ptr(),
        )
    };
    assert_printed(
        &context,
        convolution,
        "#stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>",
    );
    // SAFETY: the attribute is alive.
    unsafe {
        assert!(stablehloAttributeIsAConvDimensionNumbers(convolution));
        assert_eq!(
            stablehloConvDimensionNumbersGetKernelOutputFeatureDimension(convolution),
            3
        );
    }
    let spatial = elements(
        convolution,
        stablehloConvDimensionNumbersGetKernelSpatialDimensionsSize,
        stablehloConvDimensionNumbersGetKernelSpatialDimensionsElem,
    );
    assert_eq!(spatial, [0, 1]);
}

#[test]
fn channel_handles_and_aliases() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    // SAFETY: as above.
    unsafe {
        let channel = stablehloChannelHandleGet(context.raw, 7, 1);
        assert_printed(
            &context,
            channel,
            "#stablehlo.channel_handle<handle = 7, type = 1>",
        );
        assert!(stablehloAttributeIsChannelHandle(channel));
        assert_eq!(stablehloChannelHandleGetHandle(channel), 7);
        assert_eq!(stablehloChannelHandleGetType(channel), 1);

        let alias =
            stablehloOutputOperandAliasGet(context.raw, 1, [0].as_ptr(), 2, 1, [1].as_ptr());
        assert_printed(
            &context,
            alias,
            "#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 2, \
             operand_tuple_indices = [1]>",
        );
        assert_eq!(stablehloOutputOperandAliasGetOperandIndex(alias), 2);
    }
}

#[test]
fn result_accuracy() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    // SAFETY: as above.
    unsafe {
        let accuracy =
            stablehloResultAccuracyAttrGet(context.raw, 1e-5, 0.0, 1, text::view("TOLERANCE"));
        assert!(stablehloAttributeIsAResultAccuracyAttr(accuracy));
        assert_eq!(stablehloResultAccuracyAttrGetAtol(accuracy), 1e-5);
        assert_eq!(stablehloResultAccuracyAttrGetUlps(accuracy), 1);
        let mode = stablehloResultAccuracyAttrGetMode(accuracy);
        assert!(stablehloAttributeIsAResultAccuracyModeAttr(mode));
        let mode = text::copy(stablehloResultAccuracyModeAttrGetValue(mode));
        assert_eq!(mode, "TOLERANCE");
    }
}

/// An attribute that is one of a few words: how one is made, how it is known, how the word is had, and a word.
type Word = (
    unsafe extern "C" fn(MlirContext, MlirStringRef) -> MlirAttribute,
    unsafe extern "C" fn(MlirAttribute) -> bool,
    unsafe extern "C" fn(MlirAttribute) -> MlirStringRef,
    &'static str,
);

const WORDS: [Word; 8] = [
    (
        stablehloComparisonDirectionAttrGet,
        stablehloAttributeIsAComparisonDirectionAttr,
        stablehloComparisonDirectionAttrGetValue,
        "LT",
    ),
    (
        stablehloComparisonTypeAttrGet,
        stablehloAttributeIsAComparisonTypeAttr,
        stablehloComparisonTypeAttrGetValue,
        "TOTALORDER",
    ),
    (
        stablehloPrecisionAttrGet,
        stablehloAttributeIsAPrecisionAttr,
        stablehloPrecisionAttrGetValue,
        "HIGHEST",
    ),
    (
        stablehloFftTypeAttrGet,
        stablehloAttributeIsAFftTypeAttr,
        stablehloFftTypeAttrGetValue,
        "IRFFT",
    ),
    (
        stablehloTransposeAttrGet,
        stablehloAttributeIsATransposeAttr,
        stablehloTransposeAttrGetValue,
        "ADJOINT",
    ),
    (
        stablehloRngDistributionAttrGet,
        stablehloAttributeIsARngDistributionAttr,
        stablehloRngDistributionAttrGetValue,
        "NORMAL",
    ),
    (
        stablehloRngAlgorithmAttrGet,
        stablehloAttributeIsARngAlgorithmAttr,
        stablehloRngAlgorithmAttrGetValue,
        "PHILOX",
    ),
    (
        stablehloResultAccuracyModeAttrGet,
        stablehloAttributeIsAResultAccuracyModeAttr,
        stablehloResultAccuracyModeAttrGetValue,
        "HIGHEST",
    ),
];

#[test]
fn attributes_that_are_one_of_a_few_words() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    for (index, (get, _, word_of, word)) in WORDS.into_iter().enumerate() {
        // SAFETY: the context is alive, and each attribute is of the kind that its function is for.
        unsafe {
            let attribute = get(context.raw, text::view(word));
            assert_eq!(text::copy(word_of(attribute)), word);
            let kinds = WORDS.map(|(_, is, _, _)| is(attribute));
            let expected: [bool; WORDS.len()] = std::array::from_fn(|kind| kind == index);
            assert_eq!(kinds, expected, "{word}");
        }
    }
}
