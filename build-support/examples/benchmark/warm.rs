//! A build script that needs what is in the store.

use std::{env, path::Path};

use ryft_build_support::{build_script, part::Component};

use super::{
    Outcome,
    measure::{median, this_program, time},
};

/// How often it runs in a round: it is short.
const RUNS: usize = 10;

pub(crate) fn measure(store: &Path, rounds: usize) -> Outcome<()> {
    let mut times = Vec::new();
    for _ in 0..rounds * RUNS {
        let mut script = this_program()?;
        // What cargo tells a build script of the target.
        script
            .arg("warm")
            .env("CARGO_CFG_TARGET_OS", env::consts::OS)
            .env("CARGO_CFG_TARGET_ARCH", env::consts::ARCH)
            .env(
                "CARGO_CFG_TARGET_ENV",
                if cfg!(target_env = "gnu") {
                    "gnu"
                } else {
                    "msvc"
                },
            )
            .env("RYFT_XLA_CACHE_DIR", store)
            .env("RYFT_XLA_SOURCES", "store");
        times.push(time(&mut script)?.0);
    }
    let milliseconds = median(times).as_secs_f64() * 1e3;
    println!("warm build script: {milliseconds:.1} ms (at most 20)");
    Ok(())
}

/// What is measured: all that the build script of a sys crate does.
pub(crate) fn run() -> Outcome<()> {
    match build_script::find(Component::PjrtCpu) {
        Some(_) => Ok(()),
        None => Err("the store has not got it".into()),
    }
}
