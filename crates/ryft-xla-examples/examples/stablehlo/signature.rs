//! What a program takes and what it gives.

use std::fmt;
use std::path::{Path, PathBuf};

use npyz::TypeChar;
use prost::Message;
use ryft_xla_examples::pjrt::ElementType;
use ryft_xla_proto::xla::{HloModuleProtoWithConfig, PrimitiveType, ShapeProto};

use crate::npy::{NpyArray, NpyError, NpyType};

/// A reason why a program can't be run on arrays from files.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SignatureError {
    #[error("the plugin described the compiled program in a form that can't be read: {0}")]
    Decode(#[from] prost::DecodeError),
    #[error("the plugin described the compiled program without its parameters")]
    Missing,
    #[error("{place} has a dynamic shape, {shape}; only programs with static shapes can be run")]
    Dynamic { place: String, shape: String },
    #[error(
        "parameter {index} is wanted in another order of elements than row-major, which the CPU plugin can't make"
    )]
    Layout { index: usize },
    #[error("{place} is a {kind}, and only tensors can be run on")]
    NotATensor { place: String, kind: &'static str },
    #[error("the elements of {place} are of XLA's type {name}, which files of arrays can't hold")]
    ElementType { place: String, name: &'static str },
}

/// A reason why the given files don't fit the program.
#[derive(Debug, thiserror::Error)]
pub(crate) enum InputError {
    #[error(transparent)]
    Npy(#[from] NpyError),
    #[error("the program needs one --input for each of its {} parameters ({}), and {given} are given", types.len(), types.join(", "))]
    Count { given: usize, types: Vec<String> },
    #[error("{} does not fit: parameter {index} of the program is {wanted}, which needs {needs}, and the file holds {holds}", path.display())]
    Mismatch {
        path: PathBuf,
        index: usize,
        wanted: String,
        needs: String,
        holds: String,
    },
}

/// The types of a program's parameters and results.
#[derive(Debug)]
pub(crate) struct Signature {
    pub(crate) parameters: Vec<TensorType>,
    pub(crate) results: Vec<TensorType>,
}

/// The type of an array.
#[derive(Debug)]
pub(crate) struct TensorType {
    pub(crate) element_type: &'static ElementType,
    pub(crate) dimensions: Vec<i64>,
}

impl Signature {
    /// Reads the signature from a compiled program, a serialized `HloModuleProtoWithConfig`.
    ///
    /// The C API has functions for the types of results but none for those of parameters. The compiled program tells
    /// both, whatever the version of the plugin, and whether the program was written as text or as bytecode.
    pub(crate) fn from_optimized_program(program: &[u8]) -> Result<Self, SignatureError> {
        let module = HloModuleProtoWithConfig::decode(program)?
            .hlo_module
            .ok_or(SignatureError::Missing)?;
        let shape = module.host_program_shape.ok_or(SignatureError::Missing)?;
        let results = shape.result.ok_or(SignatureError::Missing)?;
        // A program with one result has its shape, one with several has the tuple of theirs.
        let results = match results.element_type() {
            PrimitiveType::Tuple => results.tuple_shapes,
            _ => vec![results],
        };
        for (index, parameter) in shape.parameters.iter().enumerate() {
            check_layout(index, parameter)?;
        }
        Ok(Self {
            parameters: tensor_types("parameter", &shape.parameters)?,
            results: tensor_types("result", &results)?,
        })
    }

    /// Reads a file for each parameter, and makes sure that it holds what the parameter needs.
    pub(crate) fn read_inputs(&self, paths: &[PathBuf]) -> Result<Vec<NpyArray>, InputError> {
        if paths.len() != self.parameters.len() {
            let types = self.parameters.iter().map(TensorType::to_string);
            return Err(InputError::Count {
                given: paths.len(),
                types: types.collect(),
            });
        }
        let files = paths.iter().zip(&self.parameters).enumerate();
        files
            .map(|(index, (path, parameter))| read_input(path, index, parameter))
            .collect()
    }
}

fn read_input(path: &Path, index: usize, parameter: &TensorType) -> Result<NpyArray, InputError> {
    let mut array = NpyArray::read(path)?;
    let shape = parameter.dimensions.iter().map(|&size| i128::from(size));
    let has_right_shape = array.shape.iter().map(|&size| i128::from(size)).eq(shape);
    if !parameter.accepts(array.npy_type) || !has_right_shape {
        let (needs, dimensions) = (parameter.npy_type(), &parameter.dimensions);
        return Err(InputError::Mismatch {
            path: path.to_owned(),
            index,
            wanted: parameter.to_string(),
            needs: format!("{needs} of shape {dimensions:?}"),
            holds: format!("{} of shape {:?}", array.npy_type, array.shape),
        });
    }
    if array.npy_type.kind == TypeChar::Bool {
        // NumPy takes every byte but zero for true; XLA must be given a one.
        array
            .bytes
            .iter_mut()
            .for_each(|byte| *byte = u8::from(*byte != 0));
    }
    Ok(array)
}

fn tensor_types(role: &str, shapes: &[ShapeProto]) -> Result<Vec<TensorType>, SignatureError> {
    shapes
        .iter()
        .enumerate()
        .map(|(index, shape)| TensorType::new(format!("{role} {index}"), shape))
        .collect()
}

/// Makes sure that a parameter's elements are wanted in row-major order, as files hold them.
///
/// A program may ask for another order. The CPU plugin then takes the elements as they are and misreads them, even when
/// it is told to reorder them: its
/// `PJRT_Client_BufferFromHostBuffer` does not heed `device_layout`.
fn check_layout(index: usize, shape: &ShapeProto) -> Result<(), SignatureError> {
    match &shape.layout {
        Some(layout) if !layout.minor_to_major.iter().rev().is_sorted() => {
            Err(SignatureError::Layout { index })
        }
        _ => Ok(()),
    }
}

impl TensorType {
    /// Reads the type of what is at `place` in the program.
    fn new(place: String, shape: &ShapeProto) -> Result<Self, SignatureError> {
        let primitive_type = shape.element_type();
        let kind = match primitive_type {
            PrimitiveType::Tuple => Some("tuple"),
            PrimitiveType::Token => Some("token"),
            PrimitiveType::OpaqueType => Some("opaque value"),
            PrimitiveType::Buffer => Some("buffer"),
            _ => None,
        };
        if let Some(kind) = kind {
            return Err(SignatureError::NotATensor { place, kind });
        }
        let Some(element_type) = ElementType::from_primitive_type(primitive_type) else {
            return Err(SignatureError::ElementType {
                place,
                name: primitive_type.as_str_name(),
            });
        };
        let tensor_type = Self {
            element_type,
            dimensions: shape.dimensions.clone(),
        };
        if shape.is_dynamic_dimension.contains(&true) {
            return Err(SignatureError::Dynamic {
                place,
                shape: format!("at most {tensor_type}"),
            });
        }
        Ok(tensor_type)
    }

    /// The type under which NumPy stores such elements; for those that it lacks, the unsigned integer of their size.
    pub(crate) fn npy_type(&self) -> NpyType {
        let kind = match self.element_type.name {
            "i1" => TypeChar::Bool,
            _ if self.is_unknown_to_numpy() => TypeChar::Uint,
            name if name.starts_with("ui") => TypeChar::Uint,
            name if name.starts_with('i') => TypeChar::Int,
            name if name.starts_with("complex") => TypeChar::Complex,
            _ => TypeChar::Float,
        };
        NpyType {
            kind,
            size: self.element_type.size,
        }
    }

    /// Whether NumPy has no type for such elements, so that their bits travel instead.
    fn is_unknown_to_numpy(&self) -> bool {
        self.element_type.name == "bf16" || self.element_type.name.starts_with("f8")
    }

    /// Whether a `.npy` file of this type holds such elements.
    ///
    /// Where NumPy lacks the type, files from programs that add it to NumPy hold raw bytes of the right size.
    pub(crate) fn accepts(&self, held: NpyType) -> bool {
        let wanted = self.npy_type();
        let raw = NpyType {
            kind: TypeChar::RawData,
            ..wanted
        };
        held == wanted || (self.is_unknown_to_numpy() && held == raw)
    }
}

impl fmt::Display for TensorType {
    /// Writes the type as MLIR does, such as `tensor<2x3xf32>`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "tensor<")?;
        for dimension in &self.dimensions {
            write!(formatter, "{dimension}x")?;
        }
        write!(formatter, "{}>", self.element_type.name)
    }
}
