//! Writes the functions of the bindings, one Rust function for each line of `functions.rs.in`.
//!
//! - With a shared library each calls through a table of addresses that `src/library/loaded.rs` fills when the program runs.
//! - With a static archive it is an `extern` declaration where the archive has the function, and else one that this crate
//!   provides or that ends the program.
//! - With no library it calls a function whose name no linker finds, and which says why.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use ryft_build_support::build_script;
use ryft_build_support::link::{Library, Origin};
use ryft_build_support::part::Component;
use ryft_build_support::target::Linkage;

use crate::rules::{Provider, Rules};

/// Writes `functions.rs`, `table.rs` and `dialects.rs` for the crate, and `functions.txt` for the build scripts of others,
/// into `OUT_DIR`, and tells cargo about the library. `generated` says whether the signatures are those of bindings that
/// this build generated.
pub(crate) fn write(library: Option<&Library>, generated: bool) -> Result<(), String> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let rules = Rules::read(read)?;
    let signatures = if generated {
        fs::read_to_string(out.join("functions.rs.in")).map_err(|error| error.to_string())
    } else {
        read("functions.rs.in")
    }?;
    let exports = library.and_then(|library| exports(library, &signatures));
    let library = library.filter(|_| exports.is_some());
    let exports = exports.unwrap_or_default();
    let exports = |name: &str| {
        exports
            .binary_search_by(|one| one.as_str().cmp(name))
            .is_ok()
    };
    let functions = functions(&signatures, |name| rules.provider(name, exports))?;

    let (linkage, source) = match library.map(|library| library.linkage) {
        Some(Linkage::SharedLibrary) => ("loaded", loaded(&functions)),
        Some(Linkage::StaticArchive) => ("linked", linked(&functions)),
        None => ("none", none(&functions)),
    };
    save(&out.join("functions.rs"), &source)?;
    save(&out.join("table.rs"), &table(&functions, &rules))?;
    save(&out.join("dialects.rs"), &dialects(&rules))?;
    let list = out.join("functions.txt");
    let line = |function: &Function<'_>| format!("{} {}\n", function.name, function.availability());
    save(&list, &functions.iter().map(line).collect::<String>())?;

    println!("cargo::rustc-check-cfg=cfg(mlir, values(\"loaded\", \"linked\", \"none\"))");
    println!("cargo::rustc-cfg=mlir=\"{linkage}\"");
    let origin = build_script::origin(library);
    println!("cargo::rustc-env=RYFT_MLIR_ORIGIN={origin}");
    println!("cargo::metadata=ORIGIN={origin}");
    println!("cargo::metadata=FUNCTIONS={}", list.display());
    if let Some(library) = library {
        let path = library.path.display();
        println!("cargo::rustc-env=RYFT_MLIR_LIBRARY={path}");
        println!("cargo::metadata=LIBRARY={path}");
        if let Origin::Override { variable, path } = &library.origin
            && *variable == "RYFT_MLIR_LIB"
        {
            println!("cargo::rustc-env=RYFT_MLIR_OVERRIDE={}", path.display());
        }
    }
    Ok(())
}

/// A function of the C API.
struct Function<'a> {
    name: &'a str,
    /// Its line of `functions.rs.in`, without the semicolon.
    signature: &'a str,
    provider: Provider<'a>,
}

impl Function<'_> {
    fn availability(&self) -> &'static str {
        self.provider.availability()
    }
}

/// The functions that `signatures` lists, which must be in order.
fn functions<'a>(
    signatures: &'a str,
    provider: impl Fn(&str) -> Provider<'a>,
) -> Result<Vec<Function<'a>>, String> {
    let functions: Vec<_> = signatures
        .lines()
        .map(|line| {
            let name = line
                .strip_prefix("fn ")
                .and_then(|rest| rest.split('(').next());
            let (name, signature) = name.zip(line.strip_suffix(';')).ok_or_else(|| {
                format!("functions.rs.in: {line:?} is not `fn name(...) -> ...;`")
            })?;
            Ok(Function {
                name,
                signature,
                provider: provider(name),
            })
        })
        .collect::<Result<_, String>>()?;
    if functions.is_sorted_by(|left, right| left.name < right.name) {
        Ok(functions)
    } else {
        Err("functions.rs.in is not sorted by name".into())
    }
}

/// The functions that `library` exports whose names begin as those of `signatures` do. As where there is no library at all,
/// one that can't be read is a warning here, and an error only where a program is linked.
fn exports(library: &Library, signatures: &str) -> Option<Vec<String>> {
    // The first letter is enough to tell them from C++'s names, which begin with `_Z`, and LLVM's own.
    let letters = signatures.lines().filter_map(|line| line.get(3..4));
    let mut letters: Vec<_> = letters.collect();
    letters.dedup();
    let unusable = |error| {
        let reason = format!("mlir: the library can't be used: {error}");
        build_script::unusable(Component::Mlir, &reason);
    };
    library.exports(&letters).map_err(unusable).ok()
}

fn loaded(functions: &[Function<'_>]) -> String {
    let mut source = String::from("loaded! {\n");
    for (index, function) in functions.iter().enumerate() {
        // Writing to a string can't fail.
        let _ = writeln!(source, "{index} {};", function.signature);
    }
    source + "}\n"
}

fn linked(functions: &[Function<'_>]) -> String {
    let mut source = String::new();
    for Function {
        name,
        signature,
        provider,
    } in functions
    {
        let _ = match provider {
            Provider::Library => writeln!(source, "unsafe extern \"C\" {{ pub {signature}; }}"),
            Provider::Forwarded(other) => writeln!(
                source,
                "unsafe extern \"C\" {{ #[link_name = {other:?}] pub {signature}; }}"
            ),
            Provider::DialectHandle(dialect) => writeln!(
                source,
                "#[inline] pub unsafe extern \"C\" {signature} {{ crate::library::dialect::{dialect}::handle() }}"
            ),
            Provider::Nothing => writeln!(
                source,
                "pub unsafe extern \"C\" {signature} {{ crate::library::missing({name:?}) }}"
            ),
        };
    }
    source
}

fn none(functions: &[Function<'_>]) -> String {
    // All call one function that can't be linked, so that the linker says why once.
    let name = build_script::missing(Component::Mlir);
    let mut source = format!(
        "#[inline(never)] extern \"C\" fn none() -> ! {{\n\
         unsafe extern \"C\" {{ #[link_name = {name:?}] fn none() -> !; }}\n\
         // SAFETY: a program that comes here can't be linked.\n\
         unsafe {{ none() }}\n}}\n"
    );
    for Function { signature, .. } in functions {
        let _ = writeln!(
            source,
            "#[inline] pub unsafe extern \"C\" {signature} {{ none() }}"
        );
    }
    source
}

/// What `src/library.rs` and `src/library/loaded.rs` know of the functions.
fn table(functions: &[Function<'_>], rules: &Rules) -> String {
    let mut source = String::from("const FUNCTIONS: &[(&str, Availability)] = &[\n");
    for function in functions {
        let (name, availability) = (function.name, function.availability());
        let _ = writeln!(source, "(\"{name}\", Availability::{availability}),");
    }
    source.push_str("];\n");
    let changed = rules.changed.iter();
    let changed: Vec<_> = changed
        .map(|changed| (&changed.function, &changed.mark, changed.is_exported))
        .collect();
    let forwarded: Vec<_> = rules.forwarded.iter().collect();
    for (constant, columns, rows) in [
        ("CHANGED", "&str, &str, bool", format!("{changed:?}")),
        ("FORWARDED", "&str, &str", format!("{forwarded:?}")),
    ] {
        let _ = writeln!(
            source,
            "#[cfg(mlir = \"loaded\")]\nconst {constant}: &[({columns})] = &{rows};"
        );
    }
    source
}

/// The handles that `src/library/dialect.rs` makes.
fn dialects(rules: &Rules) -> String {
    let mut source = String::from("dialects! {\n");
    for (dialect, pipeline) in &rules.dialects {
        let pipeline = Some(pipeline).filter(|pipeline| !pipeline.is_empty());
        let _ = writeln!(source, "{dialect} {pipeline:?};");
    }
    source + "}\n"
}

/// Reads a file of this crate, which cargo then watches.
fn read(file: &str) -> Result<String, String> {
    println!("cargo::rerun-if-changed={file}");
    fs::read_to_string(file).map_err(|error| format!("can't read {file}: {error}"))
}

fn save(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("can't write {}: {error}", path.display()))
}
