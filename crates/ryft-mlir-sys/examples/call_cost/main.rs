//! What calls through the bindings cost, next to the same calls from C: both in this process, against the same library, in turn.
//!
//! It prints a line a round and work: the work's name, and how many nanoseconds each of what it makes took from Rust and from C.
//! `ci/benchmark mlir` says what that means. The C side, `work.c`, is compiled when this runs, with `cc -O2`.
//!
//! Usage: call_cost [ROUNDS]

mod work;

use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use libloading::Library;
use ryft_mlir_sys::library;

/// Does some work and says how many things it made.
type Work = unsafe extern "C" fn() -> usize;

/// What is measured: its name, how many things it makes, and the C function that does the same as the Rust one.
const WORKS: [(&str, usize, Work, &[u8]); 2] = [
    (
        "mlirIntegerAttrGet",
        100_000,
        work::attributes,
        b"attributes",
    ),
    (
        "operations of a module",
        10_000,
        work::operations,
        b"operations",
    ),
];

fn main() -> Result<(), Box<dyn Error>> {
    let rounds = match std::env::args().nth(1) {
        Some(rounds) => rounds.parse()?,
        None => 100,
    };
    let directory = tempfile::tempdir()?;
    let library = compile(directory.path())?;
    for (name, count, in_rust, in_c) in WORKS {
        // SAFETY: the C function has this type.
        let in_c: Work = *unsafe { library.get::<Work>(in_c) }?;
        let nanoseconds = |work| time(work, count).as_secs_f64() * 1e9 / count as f64;
        for round in 0..rounds {
            // Another one first each time: what went before is in the heap and the caches.
            let mut times = [0.0; 2];
            for side in [round % 2, (round + 1) % 2] {
                times[side] = nanoseconds([in_rust, in_c][side]);
            }
            let [rust, c] = times;
            println!("{name}\t{rust:.3}\t{c:.3}");
        }
    }
    Ok(())
}

/// Compiles the C side into a library, which is linked to the library that the Rust side calls.
fn compile(directory: &Path) -> Result<Library, Box<dyn Error>> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/call_cost/work.c");
    let library = directory.join("work.so");
    let mut command = Command::new("cc");
    command
        .args(["-O2", "-fPIC", "-shared", "-o"])
        .arg(&library)
        .arg(source);
    if let Some(mlir) = library::load()?.path() {
        let directory = mlir.parent().unwrap_or(Path::new("."));
        command
            .arg(mlir)
            .arg(format!("-Wl,-rpath,{}", directory.display()));
    } else if cfg!(target_os = "macos") {
        command.arg("-Wl,-undefined,dynamic_lookup");
    }
    if !command.status()?.success() {
        return Err(format!("{command:?} failed").into());
    }
    // SAFETY: the library does nothing when it is loaded.
    Ok(unsafe { Library::new(library) }?)
}

fn time(work: Work, count: usize) -> Duration {
    let start = Instant::now();
    // SAFETY: the work needs nothing.
    let made = unsafe { work() };
    let elapsed = start.elapsed();
    assert_eq!(made, count);
    elapsed
}
