//! What a call through the bindings costs, beside the same call from C against the same library.
//!
//! ```text
//! cargo run --release --package ryft-mlir-sys --example benchmark -- [ROUNDS]
//! ```
//!
//! It takes a C compiler, and a native that is a shared library: the C code is compiled into a library of its own, which
//! is loaded beside it.

mod work;

use std::env;
use std::error::Error;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use libloading::Library;
use ryft_mlir_sys::bindings::*;
use ryft_mlir_sys::native;

/// Work in a context, of a size.
type Work = unsafe extern "C" fn(MlirContext, i64) -> isize;

fn main() -> ExitCode {
    match compare() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn compare() -> Result<(), Box<dyn Error>> {
    let rounds = match env::args().nth(1) {
        Some(rounds) => rounds.parse()?,
        None => 15,
    };
    let directory = tempfile::tempdir()?;
    let path = directory.path().join("work.so");
    compile_c(&path)?;
    // SAFETY: the library does nothing when it is loaded, and its functions are of this type.
    let (library, in_c) = unsafe {
        let library = Library::new(&path)?;
        let in_c: [Work; 2] = [
            *library.get(b"integer_attributes")?,
            *library.get(b"module")?,
        ];
        (library, in_c)
    };
    println!("native    mlir from {}", native::ORIGIN);
    let work: [(&str, Work, Work, i64); 2] = [
        (
            "mlirIntegerAttrGet, 1,000,000 times",
            work::integer_attributes,
            in_c[0],
            1_000_000,
        ),
        (
            "a module of 10,000 operations",
            work::module,
            in_c[1],
            10_000,
        ),
    ];
    for (name, in_rust, in_c, size) in work {
        let (rust, c) = best_times(in_rust, in_c, size, rounds);
        println!(
            "{name}: {:.2} ms in Rust, {:.2} ms in C, ratio {:.3}",
            rust.as_secs_f64() * 1e3,
            c.as_secs_f64() * 1e3,
            rust.as_secs_f64() / c.as_secs_f64()
        );
    }
    drop(library);
    Ok(())
}

/// The best times of both, which take turns, so that what slows the machine down slows both.
fn best_times(in_rust: Work, in_c: Work, size: i64, rounds: u32) -> (Duration, Duration) {
    // SAFETY: the context is alive until the end, and the handle is one.
    unsafe {
        let context = mlirContextCreateWithThreading(false);
        mlirDialectHandleLoadDialect(mlirGetDialectHandle__stablehlo__(), context);
        assert_eq!(
            in_rust(context, size),
            in_c(context, size),
            "not the same work"
        );
        let time = |work: Work| {
            let start = Instant::now();
            work(context, size);
            start.elapsed()
        };
        let times: Vec<_> = (0..rounds.max(1))
            .map(|_| (time(in_rust), time(in_c)))
            .collect();
        mlirContextDestroy(context);
        let best = |times: &mut dyn Iterator<Item = Duration>| times.min().unwrap_or_default();
        (
            best(&mut times.iter().map(|times| times.0)),
            best(&mut times.iter().map(|times| times.1)),
        )
    }
}

/// Compiles work.c into a shared library.
fn compile_c(library: &Path) -> Result<(), Box<dyn Error>> {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/benchmark/work.c");
    let compiler = env::var("CC").unwrap_or_else(|_| "cc".into());
    let status = Command::new(&compiler)
        .args(["-std=c11", "-O3", "-shared", "-fPIC", "-o"])
        .arg(library)
        .arg(source)
        .status()
        .map_err(|error| format!("can't run the C compiler {compiler}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{compiler} failed with {status}").into())
    }
}
