//! The arrays that a program is given.

use std::path::{Path, PathBuf};

use crate::npy::{NpyArray, NpyError};
use crate::signature::TensorType;

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

/// Reads a file for each parameter of a program, and makes sure that it holds what the parameter needs.
pub(crate) fn read(
    paths: &[PathBuf],
    parameters: &[TensorType],
) -> Result<Vec<NpyArray>, InputError> {
    if paths.len() != parameters.len() {
        let types = parameters.iter().map(TensorType::to_string).collect();
        return Err(InputError::Count {
            given: paths.len(),
            types,
        });
    }
    paths
        .iter()
        .zip(parameters)
        .enumerate()
        .map(|(index, (path, parameter))| read_one(path, index, parameter))
        .collect()
}

fn read_one(path: &Path, index: usize, parameter: &TensorType) -> Result<NpyArray, InputError> {
    let mut array = NpyArray::read(path)?;
    let has_right_type = parameter.accepts(array.npy_type);
    let has_right_shape = array
        .shape
        .iter()
        .map(|&size| size as i128)
        .eq(parameter.dimensions.iter().map(|&size| size.into()));
    if !has_right_type || !has_right_shape {
        return Err(InputError::Mismatch {
            path: path.to_owned(),
            index,
            wanted: parameter.to_string(),
            needs: format!(
                "{} of shape {:?}",
                parameter.npy_type(),
                parameter.dimensions
            ),
            holds: format!("{} of shape {:?}", array.npy_type, array.shape),
        });
    }
    if array.npy_type.kind == 'b' {
        // NumPy takes every byte but zero for true; XLA must be given a one.
        array
            .bytes
            .iter_mut()
            .for_each(|byte| *byte = u8::from(*byte != 0));
    }
    Ok(array)
}
