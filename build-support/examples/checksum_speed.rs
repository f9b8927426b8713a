//! Prints how fast a file is hashed: `cargo run -p ryft-build-support --example checksum_speed -- FILE`.
//!
//! Without `--release` it shows the speed that build scripts get.

use std::{env, fs, path::Path, time::Instant};

use ryft_build_support::checksum::Sha256;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = env::args_os().nth(1).ok_or("usage: checksum_speed FILE")?;
    let path = Path::new(&path);
    let megabytes = fs::metadata(path)?.len() as f64 / 1e6;
    let start = Instant::now();
    let digest = Sha256::of_file(path)?;
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{digest}  {megabytes:.1} MB in {seconds:.3} s, {:.0} MB/s",
        megabytes / seconds
    );
    Ok(())
}
