//! Says which native serves the CPU plugin, and generates the bindings anew where that is asked for.

#[cfg(feature = "generate-bindings")]
#[path = "build/bindings.rs"]
mod bindings;

fn main() {
    println!("cargo::rustc-check-cfg=cfg(pjrt_cpu, values(\"static\", \"plugin\", \"missing\"))");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=RYFT_PJRT_CPU_PLUGIN");
    match std::env::var("RYFT_PJRT_CPU_PLUGIN") {
        Ok(path) => {
            println!("cargo::rustc-cfg=pjrt_cpu=\"plugin\"");
            println!("cargo::rustc-env=RYFT_PJRT_CPU_PLUGIN={path}");
            println!("cargo::rustc-env=RYFT_PJRT_CPU_ORIGIN=RYFT_PJRT_CPU_PLUGIN={path}");
        }
        Err(_) => {
            println!("cargo::rustc-cfg=pjrt_cpu=\"missing\"");
            println!(
                "cargo::rustc-env=RYFT_PJRT_CPU_ORIGIN=nowhere: RYFT_PJRT_CPU_PLUGIN was not set"
            );
        }
    }
    #[cfg(feature = "generate-bindings")]
    if let Err(error) = bindings::write(None, "7b1be14958aac5c83f1b9f7bcdfc51fdbd29acba") {
        error
            .lines()
            .for_each(|line| println!("cargo::error={line}"));
    }
}
