//! What calls through the bindings cost, next to the same calls from C: both in this process, against the same library.
//!
//! The C side, `work.c`, is compiled when this runs, with `cc -O2`. Usage: call_cost [ROUNDS]

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
    println!(
        "{rounds} rounds of both in turn: the fastest, and the median of the rounds' ratios; MLIR of {}",
        library::load()?
    );
    for (name, count, in_rust, in_c) in WORKS {
        // SAFETY: the C function has this type.
        let in_c: Work = *unsafe { library.get::<Work>(in_c) }?;
        let pairs: Vec<_> = (0..rounds)
            .map(|_| (time(in_rust, count), time(in_c, count)))
            .collect();
        let fastest = |times: &mut dyn Iterator<Item = Duration>| {
            times.min().unwrap_or_default().as_secs_f64() * 1e9 / count as f64
        };
        println!(
            "{count:>7} {name:<22} from Rust {:>7.1} ns each, from C {:>7.1} ns, ratio {:.3}",
            fastest(&mut pairs.iter().map(|pair| pair.0)),
            fastest(&mut pairs.iter().map(|pair| pair.1)),
            median_ratio(&pairs)
        );
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

/// A busy machine slows neighbouring rounds alike, so the ratio of each two is steadier than their times.
fn median_ratio(pairs: &[(Duration, Duration)]) -> f64 {
    let ratio = |(rust, c): &(Duration, Duration)| rust.as_secs_f64() / c.as_secs_f64();
    let mut ratios: Vec<_> = pairs.iter().map(ratio).collect();
    ratios.sort_by(f64::total_cmp);
    ratios.get(ratios.len() / 2).copied().unwrap_or(f64::NAN)
}

fn time(work: Work, count: usize) -> Duration {
    let start = Instant::now();
    // SAFETY: the work needs nothing.
    let made = unsafe { work() };
    let elapsed = start.elapsed();
    assert_eq!(made, count);
    elapsed
}
