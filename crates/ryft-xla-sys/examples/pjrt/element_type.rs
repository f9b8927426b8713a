//! The types of the elements of arrays.

use ryft_xla_sys::bindings::*;
use ryft_xla_sys::protos::xla::PrimitiveType;

/// A type of elements that take whole bytes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ElementType {
    /// The name in MLIR, such as `f32`.
    pub(crate) name: &'static str,
    /// Bytes an element.
    pub(crate) size: usize,
    /// The name in the C API.
    buffer_type: PJRT_Buffer_Type,
    /// The name in XLA's messages.
    primitive_type: PrimitiveType,
}

impl ElementType {
    /// Single precision.
    pub(crate) const F32: &'static Self = &ElementType {
        name: "f32",
        size: 4,
        buffer_type: PJRT_Buffer_Type_PJRT_Buffer_Type_F32,
        primitive_type: PrimitiveType::F32,
    };

    /// The type that XLA's messages call `primitive_type`, if its elements take whole bytes.
    pub(crate) fn from_primitive_type(primitive_type: PrimitiveType) -> Option<&'static Self> {
        ELEMENT_TYPES
            .iter()
            .find(|element_type| element_type.primitive_type == primitive_type)
    }

    /// The name in the C API.
    pub(super) fn buffer_type(&self) -> PJRT_Buffer_Type {
        self.buffer_type
    }
}

macro_rules! element_types {
    ($(($name:literal, $size:literal, $buffer_type:ident, $primitive_type:ident),)*) => {
        &[$(ElementType {
            name: $name,
            size: $size,
            buffer_type: $buffer_type,
            primitive_type: PrimitiveType::$primitive_type,
        },)*]
    };
}

static ELEMENT_TYPES: &[ElementType] = element_types![
    ("i1", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_PRED, Pred),
    ("i8", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_S8, S8),
    ("i16", 2, PJRT_Buffer_Type_PJRT_Buffer_Type_S16, S16),
    ("i32", 4, PJRT_Buffer_Type_PJRT_Buffer_Type_S32, S32),
    ("i64", 8, PJRT_Buffer_Type_PJRT_Buffer_Type_S64, S64),
    ("ui8", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_U8, U8),
    ("ui16", 2, PJRT_Buffer_Type_PJRT_Buffer_Type_U16, U16),
    ("ui32", 4, PJRT_Buffer_Type_PJRT_Buffer_Type_U32, U32),
    ("ui64", 8, PJRT_Buffer_Type_PJRT_Buffer_Type_U64, U64),
    ("f16", 2, PJRT_Buffer_Type_PJRT_Buffer_Type_F16, F16),
    ("bf16", 2, PJRT_Buffer_Type_PJRT_Buffer_Type_BF16, Bf16),
    ("f32", 4, PJRT_Buffer_Type_PJRT_Buffer_Type_F32, F32),
    ("f64", 8, PJRT_Buffer_Type_PJRT_Buffer_Type_F64, F64),
    (
        "complex<f32>",
        8,
        PJRT_Buffer_Type_PJRT_Buffer_Type_C64,
        C64
    ),
    (
        "complex<f64>",
        16,
        PJRT_Buffer_Type_PJRT_Buffer_Type_C128,
        C128
    ),
    (
        "f8E3M4",
        1,
        PJRT_Buffer_Type_PJRT_Buffer_Type_F8E3M4,
        F8e3m4
    ),
    (
        "f8E4M3",
        1,
        PJRT_Buffer_Type_PJRT_Buffer_Type_F8E4M3,
        F8e4m3
    ),
    (
        "f8E4M3FN",
        1,
        PJRT_Buffer_Type_PJRT_Buffer_Type_F8E4M3FN,
        F8e4m3fn
    ),
    (
        "f8E4M3FNUZ",
        1,
        PJRT_Buffer_Type_PJRT_Buffer_Type_F8E4M3FNUZ,
        F8e4m3fnuz
    ),
    (
        "f8E4M3B11FNUZ",
        1,
        PJRT_Buffer_Type_PJRT_Buffer_Type_F8E4M3B11FNUZ,
        F8e4m3b11fnuz
    ),
    (
        "f8E5M2",
        1,
        PJRT_Buffer_Type_PJRT_Buffer_Type_F8E5M2,
        F8e5m2
    ),
    (
        "f8E5M2FNUZ",
        1,
        PJRT_Buffer_Type_PJRT_Buffer_Type_F8E5M2FNUZ,
        F8e5m2fnuz
    ),
    (
        "f8E8M0FNU",
        1,
        PJRT_Buffer_Type_PJRT_Buffer_Type_F8E8M0FNU,
        F8e8m0fnu
    ),
];
