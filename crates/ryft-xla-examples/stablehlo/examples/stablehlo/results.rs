//! What a program gave: a list of arrays for each replica.

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use ryft_xla_examples::pjrt::{self, Buffer};

use crate::npy::NpyArray;
use crate::printing;
use crate::signature::TensorType;

/// Copies results to the host: those of each replica, joined from the parts of its partitions.
pub(crate) fn collect(
    types: &[TensorType],
    results: &[Vec<Buffer<'_>>],
    partitions: usize,
) -> Result<Vec<Vec<NpyArray>>, pjrt::Error> {
    let join = |(index, tensor_type): (usize, &TensorType), devices: &[Vec<Buffer<'_>>]| {
        let parts = devices.iter().map(|results| results[index].to_host());
        let parts = parts.collect::<Result<Vec<_>, _>>()?;
        let size = tensor_type.element_type.size;
        let mut bytes = tensor_type.sharding.join(&parts, &tensor_type.part, size);
        if tensor_type.element_type.name == "i4" {
            // The plugin leaves the sign at its place among the four bits.
            bytes
                .iter_mut()
                .for_each(|byte| *byte = ((*byte << 4) as i8 >> 4) as u8);
        }
        Ok(NpyArray {
            npy_type: tensor_type.npy_type(),
            shape: tensor_type
                .dimensions
                .iter()
                .map(|&size| size.unsigned_abs())
                .collect(),
            bytes,
        })
    };
    let replicas = results.chunks(partitions);
    replicas
        .map(|devices| {
            types
                .iter()
                .enumerate()
                .map(|result| join(result, devices))
                .collect()
        })
        .collect()
}

/// Writes each result into a file of its own: `DIRECTORY/RESULT.npy`, or `DIRECTORY/REPLICA/RESULT.npy` if there are
/// several replicas.
pub(crate) fn write(directory: &Path, results: &[Vec<NpyArray>]) -> Result<(), Box<dyn Error>> {
    for (replica, arrays) in results.iter().enumerate() {
        let directory = match results.len() {
            1 => directory.to_owned(),
            _ => directory.join(replica.to_string()),
        };
        fs::create_dir_all(&directory)
            .map_err(|error| format!("{}: {error}", directory.display()))?;
        for (index, array) in arrays.iter().enumerate() {
            array.write(&directory.join(format!("{index}.npy")))?;
        }
    }
    Ok(())
}

/// Prints each result to standard output.
pub(crate) fn print(types: &[TensorType], results: &[Vec<NpyArray>]) -> io::Result<()> {
    let mut output = io::stdout().lock();
    for (replica, arrays) in results.iter().enumerate() {
        let of = match results.len() {
            1 => String::new(),
            _ => format!(" of replica {replica}"),
        };
        for (index, (array, tensor_type)) in arrays.iter().zip(types).enumerate() {
            writeln!(output, "result {index}{of}: {tensor_type}")?;
            writeln!(output, "{}", printing::to_text(tensor_type, &array.bytes))?;
        }
    }
    Ok(())
}
