//! The header of a `.npy` file: a Python dictionary with the keys `descr`, `fortran_order` and `shape`.

use std::fmt;

use crate::npy::NpyType;

/// A reason why a header can't be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum HeaderError {
    #[error("its header is not text")]
    NotText,
    #[error("its header can't be understood: expected {expected} at {rest:?}")]
    Syntax {
        expected: &'static str,
        rest: String,
    },
    #[error("its header lacks the key '{0}'")]
    MissingKey(&'static str),
    #[error("its header has the unknown key '{0}'")]
    UnknownKey(String),
    #[error("its elements are records with several fields; only arrays of numbers can be read")]
    Records,
    #[error(
        "its element type '{0}' is not a number's; b, i, u, f, c and V types of known size can be read"
    )]
    Type(String),
    #[error("its shape is too large for this machine")]
    TooLarge,
}

/// What a header says.
#[derive(Debug)]
pub(crate) struct Header {
    pub(crate) npy_type: NpyType,
    /// Whether the elements are in the other byte order than this machine's.
    pub(crate) swapped: bool,
    pub(crate) fortran_order: bool,
    pub(crate) shape: Vec<usize>,
}

impl Header {
    /// A header for row-major elements in this machine's byte order.
    pub(crate) fn native(npy_type: NpyType, shape: &[usize]) -> Self {
        Self {
            npy_type,
            swapped: false,
            fortran_order: false,
            shape: shape.to_vec(),
        }
    }

    /// Parses the dictionary, with its keys in any order.
    pub(crate) fn parse(header: &[u8]) -> Result<Self, HeaderError> {
        let mut cursor = Cursor {
            rest: std::str::from_utf8(header).map_err(|_| HeaderError::NotText)?,
        };
        let (mut descr, mut fortran_order, mut shape) = (None, None, None);
        cursor.expect("{")?;
        while !cursor.accept("}") {
            let key = cursor.string()?;
            cursor.expect(":")?;
            match key {
                "descr" if cursor.peek("[") => return Err(HeaderError::Records),
                "descr" => descr = Some(cursor.string()?),
                "fortran_order" => fortran_order = Some(cursor.boolean()?),
                "shape" => shape = Some(cursor.tuple()?),
                _ => return Err(HeaderError::UnknownKey(key.to_owned())),
            }
            if !cursor.accept(",") && !cursor.peek("}") {
                return Err(cursor.syntax("',' or '}'"));
            }
        }
        if !cursor.rest.trim_start().is_empty() {
            return Err(cursor.syntax("the end of the header"));
        }
        let (npy_type, swapped) = parse_type(descr.ok_or(HeaderError::MissingKey("descr"))?)?;
        Ok(Self {
            npy_type,
            swapped,
            fortran_order: fortran_order.ok_or(HeaderError::MissingKey("fortran_order"))?,
            shape: shape.ok_or(HeaderError::MissingKey("shape"))?,
        })
    }

    /// How many bytes the elements take.
    pub(crate) fn element_bytes(&self) -> Result<usize, HeaderError> {
        if self.shape.contains(&0) {
            return Ok(0);
        }
        self.shape
            .iter()
            .try_fold(self.npy_type.size, |product, &dimension| {
                product.checked_mul(dimension)
            })
            .ok_or(HeaderError::TooLarge)
    }
}

impl fmt::Display for Header {
    /// Writes the dictionary as NumPy does.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let order = match (
            self.npy_type.size,
            self.swapped ^ cfg!(target_endian = "big"),
        ) {
            (1, _) => '|',
            (_, false) => '<',
            (_, true) => '>',
        };
        let NpyType { kind, size } = self.npy_type;
        let fortran_order = if self.fortran_order { "True" } else { "False" };
        let mut shape = self
            .shape
            .iter()
            .map(usize::to_string)
            .collect::<Vec<_>>()
            .join(", ");
        if self.shape.len() == 1 {
            shape.push(',');
        }
        write!(
            formatter,
            "{{'descr': '{order}{kind}{size}', 'fortran_order': {fortran_order}, 'shape': ({shape}), }}"
        )
    }
}

/// Parses a type such as `<f4`: a byte order, a kind and a size. The second value says whether the order is foreign.
fn parse_type(descr: &str) -> Result<(NpyType, bool), HeaderError> {
    let unknown = || HeaderError::Type(descr.to_owned());
    let mut characters = descr.chars();
    let order = characters.next().ok_or_else(unknown)?;
    let kind = characters.next().ok_or_else(unknown)?;
    let size: usize = characters.as_str().parse().map_err(|_| unknown())?;
    let swapped = match order {
        '<' => cfg!(target_endian = "big"),
        '>' => cfg!(target_endian = "little"),
        '=' | '|' => false,
        _ => return Err(unknown()),
    };
    let known = match kind {
        'b' => size == 1,
        'i' | 'u' => matches!(size, 1 | 2 | 4 | 8),
        'f' => matches!(size, 2 | 4 | 8),
        'c' => matches!(size, 8 | 16),
        'V' => matches!(size, 1 | 2),
        _ => false,
    };
    if known {
        Ok((NpyType { kind, size }, swapped))
    } else {
        Err(unknown())
    }
}

/// Reads Python literals one after the other.
struct Cursor<'text> {
    rest: &'text str,
}

impl<'text> Cursor<'text> {
    fn syntax(&self, expected: &'static str) -> HeaderError {
        HeaderError::Syntax {
            expected,
            rest: self.rest.trim_start().chars().take(40).collect(),
        }
    }

    fn peek(&self, token: &str) -> bool {
        self.rest.trim_start().starts_with(token)
    }

    fn accept(&mut self, token: &str) -> bool {
        let rest = self.rest.trim_start().strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, token: &'static str) -> Result<(), HeaderError> {
        if self.accept(token) {
            Ok(())
        } else {
            Err(self.syntax(token))
        }
    }

    fn string(&mut self) -> Result<&'text str, HeaderError> {
        let quote = if self.accept("'") {
            '\''
        } else if self.accept("\"") {
            '"'
        } else {
            return Err(self.syntax("a string"));
        };
        let (string, rest) = self
            .rest
            .split_once(quote)
            .ok_or_else(|| self.syntax("a closing quote"))?;
        self.rest = rest;
        Ok(string)
    }

    fn boolean(&mut self) -> Result<bool, HeaderError> {
        if self.accept("True") {
            Ok(true)
        } else if self.accept("False") {
            Ok(false)
        } else {
            Err(self.syntax("True or False"))
        }
    }

    /// Reads a tuple of sizes, such as `()`, `(3,)` or `(2, 3)`.
    fn tuple(&mut self) -> Result<Vec<usize>, HeaderError> {
        let mut items = Vec::new();
        self.expect("(")?;
        while !self.accept(")") {
            items.push(self.size()?);
            if !self.accept(",") && !self.peek(")") {
                return Err(self.syntax("',' or ')'"));
            }
        }
        Ok(items)
    }

    fn size(&mut self) -> Result<usize, HeaderError> {
        let text = self.rest.trim_start();
        let digits = text
            .find(|character: char| !character.is_ascii_digit())
            .unwrap_or(text.len());
        let (digits, rest) = text.split_at(digits);
        if digits.is_empty() {
            return Err(self.syntax("a size"));
        }
        // Python 2 marks long integers with an L.
        self.rest = rest.strip_prefix('L').unwrap_or(rest);
        digits.parse().map_err(|_| HeaderError::TooLarge)
    }
}
