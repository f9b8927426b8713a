//! Arrays as text, for a reader at a terminal.

use std::fmt::Display;

use ryft_xla_examples::pjrt::ElementType;

use crate::signature::TensorType;

/// An array with more elements than this is cut: files are the way to see it whole.
const MOST_ELEMENTS: usize = 1000;

/// Writes an array as nested lists, one innermost list a line.
pub(crate) fn to_text(tensor_type: &TensorType, bytes: &[u8]) -> String {
    let TensorType {
        element_type,
        dimensions,
        ..
    } = tensor_type;
    let elements: Vec<String> = bytes
        .chunks_exact(element_type.size)
        .take(MOST_ELEMENTS)
        .map(|element| element_to_text(element_type, element))
        .collect();
    let more = bytes.len() / element_type.size - elements.len();
    if more > 0 {
        return format!(
            "[{}, ... and {more} more; --output-dir writes them all]",
            elements.join(", ")
        );
    }
    nested_lists(dimensions, &elements, 0)
}

fn nested_lists(dimensions: &[i64], elements: &[String], depth: usize) -> String {
    let [_, inner @ ..] = dimensions else {
        return elements.concat();
    };
    if inner.is_empty() || elements.is_empty() {
        return format!("[{}]", elements.join(", "));
    }
    let inner_elements = inner.iter().product::<i64>() as usize;
    let separator = format!(",\n{}", " ".repeat(depth + 1));
    let lists: Vec<String> = elements
        .chunks(inner_elements)
        .map(|elements| nested_lists(inner, elements, depth + 1))
        .collect();
    format!("[{}]", lists.join(&separator))
}

fn element_to_text(element_type: &ElementType, bytes: &[u8]) -> String {
    /// Reads one number in this machine's byte order, if there are the right number of bytes for it.
    macro_rules! number {
        ($number:ty, $bytes:expr) => {
            <[u8; size_of::<$number>()]>::try_from($bytes)
                .map(<$number>::from_ne_bytes)
                .unwrap_or_default()
        };
    }
    match element_type.name {
        "i1" => (bytes != [0]).to_string(),
        "i4" | "i8" => number!(i8, bytes).to_string(),
        "i16" => number!(i16, bytes).to_string(),
        "i32" => number!(i32, bytes).to_string(),
        "i64" => number!(i64, bytes).to_string(),
        "ui4" | "ui8" => number!(u8, bytes).to_string(),
        "ui16" => number!(u16, bytes).to_string(),
        "ui32" => number!(u32, bytes).to_string(),
        "ui64" => number!(u64, bytes).to_string(),
        "f16" => f16_to_f32(number!(u16, bytes)).to_string(),
        "bf16" => f32::from_bits(u32::from(number!(u16, bytes)) << 16).to_string(),
        "f32" => number!(f32, bytes).to_string(),
        "f64" => number!(f64, bytes).to_string(),
        "complex<f32>" => complex_to_text(number!(f32, &bytes[..4]), number!(f32, &bytes[4..])),
        "complex<f64>" => complex_to_text(number!(f64, &bytes[..8]), number!(f64, &bytes[8..])),
        _ => bytes.iter().map(|byte| format!("{byte:#04x}")).collect(),
    }
}

fn complex_to_text(real: impl Display, imaginary: impl Display) -> String {
    format!("({real}, {imaginary})")
}

/// Widens an IEEE 754 half-precision number, which is exact.
fn f16_to_f32(bits: u16) -> f32 {
    let sign = if bits >> 15 == 0 { 1.0 } else { -1.0 };
    let exponent = i32::from(bits >> 10 & 0x1f);
    let fraction = f32::from(bits & 0x3ff);
    sign * match exponent {
        0 => fraction * 2f32.powi(-24),
        31 if fraction == 0.0 => f32::INFINITY,
        31 => f32::NAN,
        _ => (fraction + 1024.0) * 2f32.powi(exponent - 25),
    }
}
