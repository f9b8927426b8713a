//! The types of the elements of arrays.

use ryft_pjrt_sys::bindings::*;
use ryft_xla_proto::xla::PrimitiveType;

/// A type of elements.
#[derive(Debug, PartialEq, Eq)]
pub struct ElementType {
    /// The name in MLIR, such as `f32`.
    pub name: &'static str,
    /// Bytes an element, on the host.
    pub size: usize,
    /// The name in the C API.
    pub(super) buffer_type: PJRT_Buffer_Type,
    /// The name in XLA's messages.
    primitive_type: PrimitiveType,
}

impl ElementType {
    /// Single precision.
    pub const F32: &'static Self = &Self::new(
        "f32",
        4,
        PJRT_Buffer_Type_PJRT_Buffer_Type_F32,
        PrimitiveType::F32,
    );

    const fn new(
        name: &'static str,
        size: usize,
        buffer_type: PJRT_Buffer_Type,
        primitive_type: PrimitiveType,
    ) -> Self {
        Self {
            name,
            size,
            buffer_type,
            primitive_type,
        }
    }

    /// The type that XLA's messages call `primitive_type`, if arrays of it can be copied.
    pub fn from_primitive_type(primitive_type: PrimitiveType) -> Option<&'static Self> {
        ELEMENT_TYPES
            .iter()
            .find(|element_type| element_type.primitive_type == primitive_type)
    }
}

#[rustfmt::skip]
static ELEMENT_TYPES: &[ElementType] = &[
    ElementType::new("i1", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_PRED, PrimitiveType::Pred),
    // Four bits each on the device, a byte each on the host.
    ElementType::new("i4", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_S4, PrimitiveType::S4),
    ElementType::new("ui4", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_U4, PrimitiveType::U4),
    ElementType::new("f4E2M1FN", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_F4E2M1FN, PrimitiveType::F4e2m1fn),
    ElementType::new("i8", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_S8, PrimitiveType::S8),
    ElementType::new("i16", 2, PJRT_Buffer_Type_PJRT_Buffer_Type_S16, PrimitiveType::S16),
    ElementType::new("i32", 4, PJRT_Buffer_Type_PJRT_Buffer_Type_S32, PrimitiveType::S32),
    ElementType::new("i64", 8, PJRT_Buffer_Type_PJRT_Buffer_Type_S64, PrimitiveType::S64),
    ElementType::new("ui8", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_U8, PrimitiveType::U8),
    ElementType::new("ui16", 2, PJRT_Buffer_Type_PJRT_Buffer_Type_U16, PrimitiveType::U16),
    ElementType::new("ui32", 4, PJRT_Buffer_Type_PJRT_Buffer_Type_U32, PrimitiveType::U32),
    ElementType::new("ui64", 8, PJRT_Buffer_Type_PJRT_Buffer_Type_U64, PrimitiveType::U64),
    ElementType::new("f16", 2, PJRT_Buffer_Type_PJRT_Buffer_Type_F16, PrimitiveType::F16),
    ElementType::new("bf16", 2, PJRT_Buffer_Type_PJRT_Buffer_Type_BF16, PrimitiveType::Bf16),
    ElementType::new("f32", 4, PJRT_Buffer_Type_PJRT_Buffer_Type_F32, PrimitiveType::F32),
    ElementType::new("f64", 8, PJRT_Buffer_Type_PJRT_Buffer_Type_F64, PrimitiveType::F64),
    ElementType::new("complex<f32>", 8, PJRT_Buffer_Type_PJRT_Buffer_Type_C64, PrimitiveType::C64),
    ElementType::new("complex<f64>", 16, PJRT_Buffer_Type_PJRT_Buffer_Type_C128, PrimitiveType::C128),
    ElementType::new("f8E3M4", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_F8E3M4, PrimitiveType::F8e3m4),
    ElementType::new("f8E4M3", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_F8E4M3, PrimitiveType::F8e4m3),
    ElementType::new("f8E4M3FN", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_F8E4M3FN, PrimitiveType::F8e4m3fn),
    ElementType::new("f8E4M3FNUZ", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_F8E4M3FNUZ, PrimitiveType::F8e4m3fnuz),
    ElementType::new("f8E4M3B11FNUZ", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_F8E4M3B11FNUZ, PrimitiveType::F8e4m3b11fnuz),
    ElementType::new("f8E5M2", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_F8E5M2, PrimitiveType::F8e5m2),
    ElementType::new("f8E5M2FNUZ", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_F8E5M2FNUZ, PrimitiveType::F8e5m2fnuz),
    ElementType::new("f8E8M0FNU", 1, PJRT_Buffer_Type_PJRT_Buffer_Type_F8E8M0FNU, PrimitiveType::F8e8m0fnu),
];
