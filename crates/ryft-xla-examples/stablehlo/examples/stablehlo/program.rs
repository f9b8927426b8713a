//! The program, and what it says of itself before it is compiled.

use std::fs;
use std::path::Path;

use ryft_xla_examples::mlir::{Context, Module};

/// What MLIR's bytecode begins with.
const BYTECODE: &[u8] = b"ML\xefR";

/// A program in a file.
pub(crate) struct Program {
    /// MLIR's text or bytecode.
    pub(crate) code: Vec<u8>,
    /// Its text; empty if it is bytecode that this MLIR can't read.
    text: String,
}

impl Program {
    /// Reads the file, and makes sure that it is a program of a kind that XLA takes.
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        let in_file = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let code = fs::read(path).map_err(|error| in_file(&error))?;
        if code.starts_with(BYTECODE) {
            let context = Context::new();
            let module = Module::from_bytecode(&context, &code);
            let text = module.map(|module| module.to_string()).unwrap_or_default();
            return Ok(Self { code, text });
        }
        match std::str::from_utf8(&code) {
            Ok(text) if !text.trim_start().starts_with("HloModule") => {
                let text = text.to_owned();
                Ok(Self { code, text })
            }
            _ => Err(in_file(&kind(&code))),
        }
    }

    /// The number that an attribute of the module states, such as `mhlo.num_partitions`.
    pub(crate) fn attribute(&self, name: &str) -> Option<i64> {
        let (_, rest) = self.text.split_once(&format!("{name} = "))?;
        let digits = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        rest[..digits].parse().ok()
    }

    /// The names of its functions that can be called from outside.
    fn functions(&self) -> Vec<&str> {
        let functions = self.text.split("func.func ").skip(1);
        let names = functions.filter_map(|rest| {
            let rest = rest.strip_prefix("public ").unwrap_or(rest);
            rest.strip_prefix('@')?.split(['(', ' ']).next()
        });
        names.collect()
    }

    /// What an error of the compiler means where XLA does not say it.
    pub(crate) fn explain(&self, error: &str) -> String {
        let says = |words: &[&str]| words.iter().any(|word| error.contains(word));
        let functions = self.functions();
        if !functions.is_empty() && !functions.contains(&"main") {
            let functions = functions.join(", @");
            return format!(
                "\nhelp: the function @main is run, and the program has @{functions}: rename one"
            );
        }
        // What XLA calls dynamic shapes without a bound, and the calls that it puts around those with one.
        if says(&["Unbounded dynamism", "PadToStatic", "SliceToDynamic"]) {
            return "\nThe program has dynamic shapes, and only programs with static shapes can be run.".into();
        }
        if says(&["custom call", "FFI handler"]) {
            let of = match () {
                () if says(&["lapack_"]) => "a function of LAPACK, which jaxlib brings",
                () if says(&["python"]) => "a callback into Python, which JAX's process has",
                () => "a function that the program's framework brings",
            };
            return format!("\nThe program calls {of}; a plugin by itself has none.");
        }
        String::new()
    }
}

/// What a file that XLA's compiler does not take is, and the way to one that it takes.
fn kind(code: &[u8]) -> &'static str {
    if code.trim_ascii_start().starts_with(b"HloModule") {
        return "it is HLO's text, and a StableHLO program is needed: XLA's tool hlo-translate --hlo-to-stablehlo makes \
                one, or JAX's lowered.as_text()";
    }
    if code.windows(BYTECODE.len()).any(|bytes| bytes == BYTECODE) {
        return "it is a file that holds MLIR's bytecode among other things, as jax.export's Exported.serialize() writes \
                it: write its mlir_module_serialized instead";
    }
    if code.starts_with(b"PK") || code.starts_with(b"\x1f\x8b") {
        return "it is a compressed archive: unpack it first";
    }
    // A message begins with its first field, a name: the tag and the length of a text.
    if let [0x0a, length, name @ ..] = code
        && name
            .get(..usize::from(*length))
            .is_some_and(|name| name.is_ascii())
    {
        return "it looks like a Protobuf message of an HLO module, and a StableHLO program is needed: XLA's tool \
                hlo-translate --hlo-to-stablehlo makes one, or JAX's lowered.as_text()";
    }
    "it is no StableHLO program: neither text nor MLIR's bytecode"
}
