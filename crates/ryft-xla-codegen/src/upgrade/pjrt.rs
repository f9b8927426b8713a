//! The bindings of PJRT's headers at a commit.

use std::fs;
use std::path::Path;

use ryft_xla_bindgen::pjrt;

use super::lists::{self, List};
use super::tree::Tree;
use crate::bindings;
use crate::output::Output;
use crate::{Result, workspace};

/// Where every header that declares C functions or types is bound.
const DIRECTORIES: [&str; 2] = ["xla/pjrt/c", "xla/pjrt/extensions"];

/// Headers that declare `GetPjrtApi` once more.
const NOT_BOUND: [&str; 2] = ["xla/pjrt/c/pjrt_c_api_gpu.h", "xla/pjrt/c/pjrt_c_api_tpu.h"];

/// Generates the bindings and the list of headers. A new header that they can't be generated with is left out.
pub fn generate(xla: &Tree, commit: &str, list: &Path) -> Result<(Vec<Output>, List)> {
    let before = fs::read_to_string(list)?;
    let before: Vec<&str> = before.lines().collect();
    let mut headers = lists::follow(xla, commit, &before, &[""])?;
    for directory in DIRECTORIES {
        headers.add_headers(xla, commit, directory, |path, text| {
            text.contains("extern \"C\"") && !NOT_BOUND.contains(&path)
        })?;
    }
    let include = tempfile::tempdir()?;
    xla.extract(commit, &headers.paths, include.path())?;
    let bindings = loop {
        let paths: Vec<&str> = headers.paths.iter().map(String::as_str).collect();
        let generated = bindings::generate("ryft-pjrt-sys", include.path(), |include, scratch| {
            pjrt::generate_from(&paths, include, scratch)
        });
        match (generated, headers.new.pop()) {
            (Ok(bindings), _) => break bindings,
            (Err(error), None) => return Err(error),
            (Err(error), Some(new)) => headers.leave_out(&new, &error.to_string()),
        }
    };
    let list = Output {
        directory: workspace(),
        endings: &[],
        files: [(list.to_owned(), headers.text().into_bytes())].into(),
    };
    Ok((vec![bindings, list], headers))
}
