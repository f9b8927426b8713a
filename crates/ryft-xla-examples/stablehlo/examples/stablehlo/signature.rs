//! What a program takes and what it gives.

use std::fmt;
use std::path::{Path, PathBuf};

use npyz::TypeChar;
use ryft_xla_examples::pjrt::ElementType;
use ryft_xla_proto::xla::{HloModuleProto, OpSharding, PrimitiveType, ShapeProto};

use crate::npy::{NpyArray, NpyType};
use crate::sharding::Sharding;

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
    /// The dimensions of each partition's part, which are the array's where there is one partition.
    pub(crate) part: Vec<i64>,
    pub(crate) sharding: Sharding,
}

impl Signature {
    /// Reads the signature from a compiled program.
    ///
    /// The C API has functions for the types of results but none for those of parameters. The compiled program tells
    /// both, whatever the version of the plugin, and whether the program was written as text or as bytecode.
    pub(crate) fn new(module: &HloModuleProto, partitions: usize) -> Result<Self, String> {
        let missing = "the plugin described the compiled program without its parameters";
        let shape = module.host_program_shape.as_ref().ok_or(missing)?;
        let result = shape.result.as_ref().ok_or(missing)?;
        // A program with one result has its shape, one with several has the tuple of theirs.
        let is_tuple = result.element_type() == PrimitiveType::Tuple;
        let results = if is_tuple {
            &result.tuple_shapes
        } else {
            std::slice::from_ref(result)
        };
        let of_result = module.spmd_output_sharding.as_ref();
        let types =
            |role: &str, shapes: &[ShapeProto], sharding: &dyn Fn(usize) -> Option<OpSharding>| {
                let shapes = shapes.iter().enumerate();
                let types = shapes.map(|(index, shape)| {
                    TensorType::new(
                        format!("{role} {index}"),
                        shape,
                        sharding(index).as_ref(),
                        partitions,
                    )
                });
                types.collect::<Result<Vec<_>, _>>()
            };
        let parameters = types("parameter", &shape.parameters, &|index| {
            module.spmd_parameters_shardings.get(index).cloned()
        })?;
        for (index, parameter) in shape.parameters.iter().enumerate() {
            check_layout(index, parameter)?;
        }
        let results = types("result", results, &|index| match of_result {
            Some(of_result) if is_tuple => of_result.tuple_shardings.get(index).cloned(),
            of_result => of_result.cloned(),
        })?;
        Ok(Self {
            parameters,
            results,
        })
    }

    /// Makes sure that the files hold what the parameters need.
    pub(crate) fn check(&self, paths: &[PathBuf], inputs: &[NpyArray]) -> Result<(), String> {
        let (given, count) = (inputs.len(), self.parameters.len());
        if given != count {
            let types = self.parameters.iter().map(TensorType::to_string);
            let types = types.collect::<Vec<_>>().join(", ");
            return Err(format!(
                "the program needs one --input for each of its {count} parameters ({types}), and {given} are given"
            ));
        }
        let files = paths.iter().zip(inputs).zip(&self.parameters).enumerate();
        files
            .into_iter()
            .try_for_each(|(index, ((path, input), parameter))| parameter.check(index, path, input))
    }
}

/// Makes sure that a parameter's elements are wanted in row-major order, as files hold them.
///
/// A program may ask for another order. The CPU plugin then takes the elements as they are and misreads them, even when it is
/// told to reorder them: its `PJRT_Client_BufferFromHostBuffer` does not heed `device_layout`.
fn check_layout(index: usize, shape: &ShapeProto) -> Result<(), String> {
    let layout = shape
        .layout
        .iter()
        .flat_map(|layout| layout.minor_to_major.iter().rev());
    match layout.is_sorted() {
        true => Ok(()),
        false => Err(format!(
            "parameter {index} is wanted in another order of elements than row-major, which the CPU plugin can't make"
        )),
    }
}

impl TensorType {
    /// Reads the type of what is at `place` in the program.
    fn new(
        place: String,
        shape: &ShapeProto,
        sharding: Option<&OpSharding>,
        partitions: usize,
    ) -> Result<Self, String> {
        let primitive_type = shape.element_type();
        let kind = match primitive_type {
            PrimitiveType::Tuple => Some("tuple"),
            PrimitiveType::Token => Some("token"),
            PrimitiveType::OpaqueType => Some("opaque value"),
            PrimitiveType::Buffer => Some("buffer"),
            _ => None,
        };
        if let Some(kind) = kind {
            return Err(format!(
                "{place} is a {kind}, and only tensors can be run on"
            ));
        }
        let element_type = ElementType::from_primitive_type(primitive_type).ok_or_else(|| {
            let name = primitive_type.as_str_name();
            format!(
                "the elements of {place} are of XLA's type {name}, which files of arrays can't hold"
            )
        })?;
        let part = shape.dimensions.clone();
        let sharding = Sharding::new(sharding, part.len(), partitions).ok_or_else(|| {
            format!("{place} is spread over the partitions in a way that is not known here")
        })?;
        let dimensions = sharding.whole(&part);
        let tensor_type = Self {
            element_type,
            dimensions,
            part,
            sharding,
        };
        match shape.is_dynamic_dimension.contains(&true) {
            false => Ok(tensor_type),
            true => Err(format!(
                "{place} has a dynamic shape, at most {tensor_type}; only programs with static shapes can be run"
            )),
        }
    }

    /// The type under which NumPy stores such elements; for those that it does not have, the integer of their size.
    pub(crate) fn npy_type(&self) -> NpyType {
        let kind = match self.element_type.name {
            "i1" => TypeChar::Bool,
            "bf16" => TypeChar::Uint,
            name if name.starts_with("f8") || name.starts_with("f4") => TypeChar::Uint,
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

    /// Whether NumPy has no type for such elements. Files from programs that add it to NumPy hold raw bytes.
    fn is_unknown_to_numpy(&self) -> bool {
        let name = self.element_type.name;
        ["bf16", "i4", "ui4"].contains(&name) || name.starts_with("f8") || name.starts_with("f4")
    }

    /// Makes sure that a file holds what the parameter of this type needs.
    fn check(&self, index: usize, path: &Path, input: &NpyArray) -> Result<(), String> {
        let needed = self.npy_type();
        let raw = NpyType {
            kind: TypeChar::RawData,
            ..needed
        };
        let has_type =
            input.npy_type == needed || (self.is_unknown_to_numpy() && input.npy_type == raw);
        let shape = self.dimensions.iter().map(|&size| i128::from(size));
        let has_shape = input.shape.iter().map(|&size| i128::from(size)).eq(shape);
        let values = match self.element_type.name {
            "i4" if input.npy_type == needed => -8..=7,
            "i4" => -8..=15,
            "ui4" | "f4E2M1FN" => 0..=15,
            _ => i8::MIN..=i8::MAX,
        };
        let fits = values == (i8::MIN..=i8::MAX)
            || input
                .bytes
                .iter()
                .all(|&byte| values.contains(&(byte as i8)));
        if has_type && has_shape && fits {
            return Ok(());
        }
        let outside = if fits {
            ""
        } else {
            ", some of them outside the type's range"
        };
        let (dimensions, holds, shape) = (&self.dimensions, input.npy_type, &input.shape);
        Err(format!(
            "{} does not fit: parameter {index} of the program is {self}, which needs {needed} of shape {dimensions:?}, and \
             the file holds {holds} of shape {shape:?}{outside}",
            path.display()
        ))
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
