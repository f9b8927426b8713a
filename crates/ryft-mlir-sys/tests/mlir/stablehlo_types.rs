//! The types of StableHLO, and the builtin types that its programs are made of.

use ryft_mlir_sys::bindings::*;

use crate::ir::Context;
use crate::text;

#[test]
fn tokens_and_futures() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    // SAFETY: the context and so its types are alive.
    unsafe {
        let token = stablehloTokenTypeGet(context.raw);
        assert!(stablehloTypeIsAToken(token));
        assert!(!stablehloTypeIsAFuture(token));
        assert_eq!(text::r#type(token), "!stablehlo.token");

        let tensor = context.r#type("tensor<4xf32>");
        let future = stablehloFutureTypeGet(context.raw, 2, [tensor, token].as_ptr());
        assert!(stablehloTypeIsAFuture(future));
        assert_eq!(stablehloFutureTypeGetNumTypes(future), 2);
        assert!(mlirTypeEqual(stablehloFutureTypeGetType(future, 1), token));
        assert_eq!(
            text::r#type(future),
            "!stablehlo.future<tensor<4xf32>, !stablehlo.token>"
        );
    }
}

#[test]
fn a_bounded_tensor_carries_its_bounds() {
    let Some(context) = Context::with_stablehlo() else {
        return;
    };
    // SAFETY: the context and so its types and attributes are alive.
    unsafe {
        let dynamic = mlirShapedTypeGetDynamicSize();
        let bounds = stablehloTypeExtensionsGet(context.raw, 2, [8, dynamic].as_ptr());
        assert!(stablehloAttributeIsTypeExtensions(bounds));
        assert_eq!(stablehloTypeExtensionsGetBoundsSize(bounds), 2);
        assert_eq!(stablehloTypeExtensionsGetBoundsElem(bounds, 0), 8);
        assert_eq!(stablehloTypeExtensionsGetBoundsElem(bounds, 1), dynamic);
        let tensor = mlirRankedTensorTypeGetChecked(
            context.unknown_location(),
            2,
            [dynamic, 4].as_ptr(),
            mlirF32TypeGet(context.raw),
            bounds,
        );
        assert_eq!(
            text::r#type(tensor),
            "tensor<?x4xf32, #stablehlo.bounds<8, ?>>"
        );
        assert!(mlirAttributeEqual(
            mlirRankedTensorTypeGetEncoding(tensor),
            bounds
        ));
    }
}

#[test]
fn element_types_are_printed_as_stablehlo_names_them() {
    let context = Context::new();
    // SAFETY: the context is alive.
    let types = unsafe {
        let raw = context.raw;
        [
            (mlirIntegerTypeGet(raw, 1), "i1"),
            (mlirIntegerTypeGet(raw, 4), "i4"),
            (mlirIntegerTypeUnsignedGet(raw, 8), "ui8"),
            (mlirF32TypeGet(raw), "f32"),
            (mlirBF16TypeGet(raw), "bf16"),
            (mlirFloat8E4M3FNTypeGet(raw), "f8E4M3FN"),
            (mlirFloat8E5M2TypeGet(raw), "f8E5M2"),
            (mlirFloat4E2M1FNTypeGet(raw), "f4E2M1FN"),
            (mlirComplexTypeGet(mlirF32TypeGet(raw)), "complex<f32>"),
        ]
    };
    for (r#type, name) in types {
        assert_eq!(text::r#type(r#type), name);
        // SAFETY: as above.
        assert!(unsafe { mlirTypeEqual(r#type, context.r#type(name)) });
    }
}

#[test]
fn quantized_types_are_built_and_taken_apart() {
    // SAFETY: the function gives a handle.
    let context = Context::with_dialects(&[unsafe { mlirGetDialectHandle__quant__() }]);
    // SAFETY: the context and so its types are alive.
    unsafe {
        let storage = mlirIntegerTypeGet(context.raw, 8);
        let expressed = mlirF32TypeGet(context.raw);
        let flags = mlirQuantizedTypeGetSignedFlag();
        let quantized = mlirUniformQuantizedTypeGet(flags, storage, expressed, 0.5, 3, -128, 127);
        assert!(mlirTypeIsAUniformQuantizedType(quantized));
        assert_eq!(mlirUniformQuantizedTypeGetScale(quantized), 0.5);
        assert_eq!(mlirUniformQuantizedTypeGetZeroPoint(quantized), 3);
        assert_eq!(
            text::r#type(quantized),
            "!quant.uniform<i8:f32, 5.000000e-01:3>"
        );
    }
}
