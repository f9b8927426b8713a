//! Arrays in NumPy's `.npy` format, versions 1 to 3.
//!
//! A file is the magic `\x93NUMPY`, two version bytes, the length of the header (two bytes in version 1, four after
//! it), the header, and then the elements. The header is a Python dictionary with three keys: `descr` (the type, such
//! as `'<f4'`), `fortran_order` and `shape`. See <https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html>.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::npy_header::{Header, HeaderError};

/// What every `.npy` file begins with.
const MAGIC: &[u8] = b"\x93NUMPY";

/// The elements start at a multiple of this, as NumPy writes them.
const ALIGNMENT: usize = 64;

/// A reason why a `.npy` file can't be read or written.
#[derive(Debug, thiserror::Error)]
#[error("{}: {reason}", path.display())]
pub(crate) struct NpyError {
    path: PathBuf,
    reason: Reason,
}

#[derive(Debug, thiserror::Error)]
enum Reason {
    #[error("{0}")]
    Io(#[from] io::Error),
    #[error("not a .npy file: it does not begin with \\x93NUMPY")]
    Magic,
    #[error("version {0}.{1} of the .npy format is unknown; versions 1 to 3 can be read")]
    Version(u8, u8),
    #[error("the file is cut short: it ends inside its header")]
    HeaderCutShort,
    #[error("{0}")]
    Header(#[from] HeaderError),
    #[error(
        "the file is cut short: its shape and type need {expected} bytes of elements, and there are {actual}"
    )]
    ElementsCutShort { expected: usize, actual: usize },
    #[error("{0} more bytes follow the array; a file must hold exactly one")]
    TrailingBytes(usize),
}

/// A type as NumPy writes it, without the byte order: a kind and a size, such as `f4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NpyType {
    /// `b` bool, `i` signed, `u` unsigned, `f` floating point, `c` complex, `V` raw bytes.
    pub(crate) kind: char,
    /// Bytes an element.
    pub(crate) size: usize,
}

impl std::fmt::Display for NpyType {
    /// Writes the name that NumPy prints, such as `float32`.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let bits = self.size * 8;
        match self.kind {
            'b' => write!(formatter, "bool"),
            'i' => write!(formatter, "int{bits}"),
            'u' => write!(formatter, "uint{bits}"),
            'f' => write!(formatter, "float{bits}"),
            'c' => write!(formatter, "complex{bits}"),
            _ => write!(formatter, "{}{}", self.kind, self.size),
        }
    }
}

/// An array in memory: elements in row-major order and in this machine's byte order.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NpyArray {
    pub(crate) npy_type: NpyType,
    pub(crate) shape: Vec<usize>,
    pub(crate) bytes: Vec<u8>,
}

impl NpyArray {
    /// Reads the file at `path`, whatever its byte order and its order of elements.
    pub(crate) fn read(path: &Path) -> Result<Self, NpyError> {
        let in_file = |reason| NpyError {
            path: path.to_owned(),
            reason,
        };
        let content = fs::read(path).map_err(|error| in_file(error.into()))?;
        Self::parse(&content).map_err(in_file)
    }

    /// Writes the array to `path`, in row-major order.
    pub(crate) fn write(&self, path: &Path) -> Result<(), NpyError> {
        fs::write(path, self.serialize()).map_err(|error| NpyError {
            path: path.to_owned(),
            reason: error.into(),
        })
    }

    fn parse(content: &[u8]) -> Result<Self, Reason> {
        let (header, elements) = split(content)?;
        let header = Header::parse(header)?;
        let expected = header.element_bytes()?;
        if elements.len() < expected {
            return Err(Reason::ElementsCutShort {
                expected,
                actual: elements.len(),
            });
        }
        if elements.len() > expected {
            return Err(Reason::TrailingBytes(elements.len() - expected));
        }
        let Header {
            npy_type,
            swapped,
            fortran_order,
            shape,
        } = header;
        // An empty array may have dimensions whose product overflows; there is nothing to reorder in it.
        let mut bytes = match fortran_order && !elements.is_empty() {
            true => row_major(elements, &shape, npy_type.size),
            false => elements.to_vec(),
        };
        if swapped {
            swap_bytes(&mut bytes, npy_type);
        }
        Ok(Self {
            npy_type,
            shape,
            bytes,
        })
    }

    fn serialize(&self) -> Vec<u8> {
        let mut header = Header::native(self.npy_type, &self.shape).to_string();
        // The shortest prefix: magic, version, two bytes of length. A longer header needs version 2 and two bytes more.
        let prefix = if header.len() + ALIGNMENT <= usize::from(u16::MAX) {
            MAGIC.len() + 4
        } else {
            MAGIC.len() + 6
        };
        let padded = (prefix + header.len() + 1).next_multiple_of(ALIGNMENT) - prefix;
        header.extend(std::iter::repeat_n(' ', padded - header.len() - 1));
        header.push('\n');

        let mut content = MAGIC.to_vec();
        match u16::try_from(header.len()) {
            Ok(length) => {
                content.extend([1, 0]);
                content.extend(length.to_le_bytes());
            }
            Err(_) => {
                content.extend([2, 0]);
                content.extend((header.len() as u32).to_le_bytes());
            }
        }
        content.extend(header.as_bytes());
        content.extend(&self.bytes);
        content
    }
}

/// Splits a file's content into its header and its elements.
fn split(content: &[u8]) -> Result<(&[u8], &[u8]), Reason> {
    let rest = content.strip_prefix(MAGIC).ok_or(Reason::Magic)?;
    let (&[major, minor], rest) = rest.split_first_chunk().ok_or(Reason::HeaderCutShort)?;
    let (length, rest) = match major {
        1 => {
            let (length, rest) = rest.split_first_chunk().ok_or(Reason::HeaderCutShort)?;
            (u32::from(u16::from_le_bytes(*length)), rest)
        }
        2 | 3 => {
            let (length, rest) = rest.split_first_chunk().ok_or(Reason::HeaderCutShort)?;
            (u32::from_le_bytes(*length), rest)
        }
        _ => return Err(Reason::Version(major, minor)),
    };
    rest.split_at_checked(length as usize)
        .ok_or(Reason::HeaderCutShort)
}

/// Rewrites elements of `size` bytes from Fortran's order (first index fastest) in row-major order (last index fastest).
fn row_major(elements: &[u8], shape: &[usize], size: usize) -> Vec<u8> {
    let mut strides = Vec::with_capacity(shape.len());
    let mut stride = size;
    for dimension in shape {
        strides.push(stride);
        stride *= dimension;
    }
    let mut bytes = Vec::with_capacity(elements.len());
    let mut index = vec![0; shape.len()];
    while bytes.len() < elements.len() {
        let offset: usize = index
            .iter()
            .zip(&strides)
            .map(|(position, stride)| position * stride)
            .sum();
        bytes.extend(&elements[offset..offset + size]);
        for axis in (0..shape.len()).rev() {
            index[axis] += 1;
            if index[axis] < shape[axis] {
                break;
            }
            index[axis] = 0;
        }
    }
    bytes
}

/// Turns every number around. A complex number is two numbers; raw bytes have no order.
fn swap_bytes(bytes: &mut [u8], npy_type: NpyType) {
    let number = match npy_type.kind {
        'c' => npy_type.size / 2,
        'V' => return,
        _ => npy_type.size,
    };
    bytes.chunks_exact_mut(number).for_each(<[u8]>::reverse);
}
