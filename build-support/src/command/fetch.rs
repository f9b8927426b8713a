//! `ryft-xla fetch`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf, absolute};

use ryft_build_support::link::Library;
use ryft_build_support::part::Part;
use ryft_build_support::pin::Pin;
use ryft_build_support::resolver::{ResolveError, Resolver};
use ryft_build_support::settings::SourceKind;
use ryft_build_support::settings::{Settings, variable};
use ryft_build_support::store::Store;
use serde_json::json;

use super::arguments::Parts;
use super::progress::Progress;
use super::report::{Code, Failure, Report};

/// The sources that a machine without network builds from.
const SOURCES: &str = "override,store";

/// Fetches the parts into the store, or into the directory `into`, which becomes a store of its own.
pub(crate) fn run(parts: &Parts, into: Option<&Path>, json: bool) -> Result<Report, Failure> {
    let mut settings = Settings::from_process(parts.target)?;
    // What is fetched is for other builds and other machines, so a path of this one's does not stand in for it.
    settings
        .sources
        .retain(|source| *source != SourceKind::Override);
    if settings.sources.is_empty() {
        let message = format!("{} names no source that fetches", variable::SOURCES);
        return Err(Failure::usage(message));
    }
    let users = Store::new(&settings.cache_directory);
    if let Some(directory) = into {
        settings.cache_directory = absolute(directory)
            .map_err(|error| Failure::io(format!("{}: {error}", directory.display())))?;
    }
    let directory = settings.cache_directory.clone();
    let resolver = Resolver::new(Pin::built_in()?, settings);
    let mut progress = Progress::new();
    let mut results = Vec::new();
    for &part in &parts.parts {
        if into.is_some() {
            resolver
                .import(part, &users)
                .map_err(|error| Failure::io(error.to_string()))?;
        }
        let result = resolver.resolve(part, &mut |event| progress.show(event));
        progress.finish();
        if let (Ok(native), false) = (&result, json) {
            progress.line(&format!("{part}: {}", native.path.display()));
        }
        results.push((part, result));
    }
    let carried = match into {
        Some(_) => Some(Carried::write(&directory)?),
        None => None,
    };
    Ok(report(parts, &results, carried.as_ref()))
}

/// What a machine builds with that the directory is carried to.
struct Carried {
    directory: PathBuf,
    config: PathBuf,
}

impl Carried {
    /// Writes the cargo configuration into the directory. Its path is relative, so the directory may be moved.
    fn write(directory: &Path) -> Result<Self, Failure> {
        let folder = directory.join(".cargo");
        let config = folder.join("config.toml");
        let text = format!(
            "# Builds take the native parts of XLA from the directory that holds this one: cargo build --config THIS_FILE\n\
             [env]\n\
             {} = {{ value = \".\", relative = true, force = true }}\n\
             {} = {{ value = \"{SOURCES}\", force = true }}\n",
            variable::CACHE_DIRECTORY,
            variable::SOURCES,
        );
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&config, text))
            .map_err(|error| Failure::io(format!("can't write {}: {error}", config.display())))?;
        Ok(Self {
            directory: directory.into(),
            config,
        })
    }
}

fn report(
    parts: &Parts,
    results: &[(Part, Result<Library, ResolveError>)],
    carried: Option<&Carried>,
) -> Report {
    let mut text = String::new();
    let fetched = results.iter().map(|(part, result)| match result {
        Ok(native) => json!({
            "part": part.name(),
            "library": native.path,
            "origin": native.origin.to_string(),
        }),
        Err(error) => json!({"part": part.name(), "error": error.to_string()}),
    });
    let fetched: Vec<_> = fetched.collect();
    for (_, result) in results {
        if let Err(error) = result {
            let _ = writeln!(text, "{error}\n");
        }
    }
    let mut json = json!({"target": parts.target.to_string(), "parts": fetched});
    if let Some(carried) = carried {
        let directory = carried.directory.display();
        let _ = write!(
            text,
            "Carry {directory} to the machine without network (its files' times too, as tar, rsync -a and cp -a do). There, \
             set these, with its path there:\n\
             export {}={directory}\n\
             export {}={SOURCES}\n\
             or build with cargo build --config {}, which needs no path.\n",
            variable::CACHE_DIRECTORY,
            variable::SOURCES,
            carried.config.display(),
        );
        json["variables"] = json!({
            variable::CACHE_DIRECTORY: carried.directory,
            variable::SOURCES: SOURCES,
        });
        json["config"] = json!(carried.config);
    }
    let failed = results.iter().any(|(_, result)| result.is_err());
    Report {
        text,
        json,
        code: if failed { Code::Amiss } else { Code::Well },
    }
}
