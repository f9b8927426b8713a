//! What a program gave: a list of buffers for each device.

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use ryft_xla_examples::pjrt::Buffer;

use crate::npy::NpyArray;
use crate::printing;
use crate::signature::TensorType;

/// Writes each result into a file of its own: `DIRECTORY/RESULT.npy`, or `DIRECTORY/DEVICE/RESULT.npy` if there are
/// several devices.
pub(crate) fn write(
    directory: &Path,
    types: &[TensorType],
    results: &[Vec<Buffer<'_>>],
) -> Result<(), Box<dyn Error>> {
    for (device, results_of_device) in results.iter().enumerate() {
        let directory = if results.len() > 1 {
            directory.join(device.to_string())
        } else {
            directory.to_owned()
        };
        fs::create_dir_all(&directory)
            .map_err(|error| format!("{}: {error}", directory.display()))?;
        for (index, (result, tensor_type)) in results_of_device.iter().zip(types).enumerate() {
            let shape = tensor_type
                .dimensions
                .iter()
                .map(|&size| u64::try_from(size))
                .collect::<Result<_, _>>()?;
            let array = NpyArray {
                npy_type: tensor_type.npy_type(),
                shape,
                bytes: result.to_host()?,
            };
            array.write(&directory.join(format!("{index}.npy")))?;
        }
    }
    Ok(())
}

/// Prints each result to standard output.
pub(crate) fn print(
    types: &[TensorType],
    results: &[Vec<Buffer<'_>>],
) -> Result<(), Box<dyn Error>> {
    let mut output = io::stdout().lock();
    for (device, results_of_device) in results.iter().enumerate() {
        let on_device = if results.len() > 1 {
            format!(" on device {device}")
        } else {
            String::new()
        };
        for (index, (result, tensor_type)) in results_of_device.iter().zip(types).enumerate() {
            writeln!(output, "result {index}{on_device}: {tensor_type}")?;
            writeln!(
                output,
                "{}",
                printing::to_text(tensor_type, &result.to_host()?)
            )?;
        }
    }
    Ok(())
}
