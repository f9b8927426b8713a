//! Finds the CPU plugin.

#[cfg(feature = "generate-bindings")]
#[path = "build/bindings.rs"]
mod bindings;

fn main() -> Result<(), String> {
    #[cfg(feature = "generate-bindings")]
    {
        let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
        bindings::write(None, "7b1be14958aac5c83f1b9f7bcdfc51fdbd29acba", &out)?;
    }
    Ok(())
}
