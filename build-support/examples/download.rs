//! Downloads one file: `cargo run -p ryft-build-support --example download -- URL SHA256 FILE`.
//!
//! Without `--release` it shows the speed that build scripts get.

use std::{env, error::Error, path::Path, time::Instant};

use ryft_build_support::download::{Client, Download, Policy};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [url, sha256, file] = &arguments[..] else {
        return Err("usage: download URL SHA256 FILE".into());
    };
    let start = Instant::now();
    let size = Client::new(Policy::PRODUCTION).download(&Download {
        name: file,
        url: &url.parse()?,
        partial: Path::new(file),
        sha256: sha256.parse()?,
        size: None,
        size_limit: 4 << 30,
    })?;
    let seconds = start.elapsed().as_secs_f64();
    let speed = size as f64 / 1e6 / seconds;
    println!("{size} bytes in {seconds:.3} s, {speed:.0} MB/s");
    Ok(())
}
