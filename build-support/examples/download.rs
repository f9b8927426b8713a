//! Downloads one file and prints what happens:
//! `cargo run -p ryft-build-support --example download -- URL SHA256 FILE`.
//!
//! Without `--release` it shows the speed that build scripts get.

use std::{env, path::Path, process::ExitCode, time::Instant};

use ryft_build_support::download::{Client, Download, Event, Policy};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [url, sha256, file] = &arguments[..] else {
        return Err("usage: download URL SHA256 FILE".into());
    };
    let request = Download {
        url,
        partial: Path::new(file),
        sha256: sha256.parse()?,
        size: None,
        size_limit: 4 << 30,
    };
    let start = Instant::now();
    let size = Client::new(Policy::default()).download(&request, &mut |event| match event {
        Event::Progress { .. } => {}
        event => println!("{event:?}"),
    })?;
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{size} bytes in {seconds:.3} s, {:.0} MB/s",
        size as f64 / 1e6 / seconds
    );
    Ok(())
}
