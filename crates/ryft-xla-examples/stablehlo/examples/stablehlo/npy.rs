//! Arrays in NumPy's `.npy` format.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use npyz::{
    DType, Endianness, NpyHeader, Order, TypeChar, TypeStr, WriteOptions, WriterBuilder as _,
};

/// A type as NumPy writes it, without the byte order: a kind and a size, such as `f4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NpyType {
    pub(crate) kind: TypeChar,
    /// Bytes an element.
    pub(crate) size: usize,
}

impl fmt::Display for NpyType {
    /// Writes the name that NumPy prints, such as `float32`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bits = self.size * 8;
        match self.kind {
            TypeChar::Bool => write!(formatter, "bool"),
            TypeChar::Int => write!(formatter, "int{bits}"),
            TypeChar::Uint => write!(formatter, "uint{bits}"),
            TypeChar::Float => write!(formatter, "float{bits}"),
            TypeChar::Complex => write!(formatter, "complex{bits}"),
            kind => write!(formatter, "{kind}{}", self.size),
        }
    }
}

/// An array in memory: elements in row-major order and in this machine's byte order.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NpyArray {
    pub(crate) npy_type: NpyType,
    pub(crate) shape: Vec<u64>,
    pub(crate) bytes: Vec<u8>,
}

impl NpyArray {
    /// Reads the file at `path`, whatever its byte order and its order of elements.
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        let content = fs::read(path).map_err(|error| error.to_string());
        let array = content.and_then(|content| Self::parse(&content));
        array.map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Writes the array to `path`, in row-major order.
    pub(crate) fn write(&self, path: &Path) -> Result<(), String> {
        let write = || {
            let NpyType { kind, size } = self.npy_type;
            let order = match size {
                1 => Endianness::Irrelevant,
                _ => Endianness::of_machine(),
            };
            let dtype: TypeStr = format!("{order}{kind}{size}")
                .parse()
                .map_err(io::Error::other)?;
            let header = WriteOptions::new_header_only().dtype(DType::new_scalar(dtype));
            let file = header.shape(&self.shape).writer(File::create(path)?);
            file.write_header_only()?.write_all(&self.bytes)
        };
        write().map_err(|error| format!("{}: {error}", path.display()))
    }

    fn parse(content: &[u8]) -> Result<Self, String> {
        let mut elements = content;
        let header = NpyHeader::from_reader(&mut elements).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => {
                "the file is cut short: it ends inside its header".into()
            }
            _ => format!("not a .npy file that can be read: {error}"),
        })?;
        let (npy_type, is_big_endian) = number(&header.dtype())?;
        let shape = header.shape().to_vec();
        let expected = size_of_array(npy_type.size, &shape)
            .ok_or("its shape is too large for this machine")?;
        let actual = elements.len();
        if actual < expected {
            return Err(format!(
                "the file is cut short: its shape and type need {expected} bytes of elements, and there are {actual}"
            ));
        }
        if actual > expected {
            let more = actual - expected;
            return Err(format!(
                "{more} more bytes follow the array; a file must hold exactly one"
            ));
        }
        // An empty array may have dimensions whose product overflows; there is nothing to reorder in it.
        let mut bytes = match header.order() {
            Order::Fortran if actual > 0 => row_major(elements, &shape, npy_type.size),
            _ => elements.to_vec(),
        };
        if is_big_endian != cfg!(target_endian = "big") {
            swap_bytes(&mut bytes, npy_type);
        }
        if npy_type.kind == TypeChar::Bool {
            // NumPy takes every byte but zero for true; XLA must be given a one.
            bytes
                .iter_mut()
                .for_each(|byte| *byte = u8::from(*byte != 0));
        }
        Ok(Self {
            npy_type,
            shape,
            bytes,
        })
    }
}

/// The type of numbers, and whether they are big-endian; bytes count as this machine's.
fn number(dtype: &DType) -> Result<(NpyType, bool), String> {
    let unknown = || {
        let descr = dtype.descr();
        format!(
            "its element type {descr} is not a number's; b, i, u, f, c and V types of known size can be read"
        )
    };
    let DType::Plain(plain) = dtype else {
        return Err(unknown());
    };
    let (kind, size) = (plain.type_char(), plain.size_field());
    let is_known = match kind {
        TypeChar::Bool | TypeChar::Int | TypeChar::Uint => true,
        TypeChar::Float => size <= 8,
        TypeChar::Complex => size <= 16,
        TypeChar::RawData => size == 1 || size == 2,
        _ => false,
    };
    let size = usize::try_from(size)
        .ok()
        .filter(|_| is_known)
        .ok_or_else(unknown)?;
    let is_big_endian = match plain.endianness() {
        Endianness::Irrelevant => cfg!(target_endian = "big"),
        order => order == Endianness::Big,
    };
    Ok((NpyType { kind, size }, is_big_endian))
}

/// How many bytes the elements take.
fn size_of_array(element: usize, shape: &[u64]) -> Option<usize> {
    if shape.contains(&0) {
        return Some(0);
    }
    let mut sizes = shape.iter().map(|&size| usize::try_from(size).ok());
    sizes.try_fold(element, |product, size| product.checked_mul(size?))
}

/// Rewrites elements of `size` bytes from Fortran's order (first index fastest) in row-major order (last index fastest).
fn row_major(elements: &[u8], shape: &[u64], size: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(elements.len());
    for place in 0..elements.len() / size {
        // The index of the element, its last component first, and where it is in the file.
        let (mut rest, mut stride, mut offset) = (place, elements.len(), 0);
        for &dimension in shape.iter().rev() {
            stride /= dimension as usize;
            offset += rest % dimension as usize * stride;
            rest /= dimension as usize;
        }
        bytes.extend(&elements[offset..offset + size]);
    }
    bytes
}

/// Turns every number around. A complex number is two numbers; raw bytes have no order.
fn swap_bytes(bytes: &mut [u8], npy_type: NpyType) {
    let number = match npy_type.kind {
        TypeChar::Complex => npy_type.size / 2,
        TypeChar::RawData => return,
        _ => npy_type.size,
    };
    bytes.chunks_exact_mut(number).for_each(<[u8]>::reverse);
}
