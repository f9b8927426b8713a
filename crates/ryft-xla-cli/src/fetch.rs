//! `ryft-xla fetch`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf, absolute};

use ryft_build_support::pin::Pin;
use ryft_build_support::resolver::Resolver;
use ryft_build_support::settings::{Generation, Settings, SourceKind, variable};
use ryft_build_support::store::Store;
use serde_json::json;

use crate::arguments::Selection;
use crate::progress;
use crate::report::{CommandError, Report};

/// The sources that a machine without network builds from.
const SOURCES: &str = "override,store";

/// What else is set there, by the settings of the fetch.
type Variables = Vec<(&'static str, &'static str)>;

/// Fetches the parts into the store, or into the directory `into`, which becomes a store of its own.
pub(crate) fn run(
    selection: &Selection,
    into: Option<&Path>,
    json: bool,
) -> Result<Report, CommandError> {
    let (target, parts) = (selection.target(), selection.parts()?);
    let mut settings = Settings::from_process(target)?;
    // What is fetched is for other builds and other machines, so a path of this one's does not stand in for it.
    settings
        .sources
        .retain(|source| *source != SourceKind::Override);
    if settings.sources.is_empty() {
        let message = format!("{} names no source that fetches", variable::SOURCES);
        return Err(CommandError::invalid(message));
    }
    let users = Store::new(&settings.cache_directory);
    if let Some(directory) = into {
        let on_error = |error| CommandError::io(format!("{}: {error}", directory.display()));
        settings.cache_directory = absolute(directory).map_err(on_error)?;
    }
    let directory = settings.cache_directory.clone();
    let mut variables = vec![(variable::SOURCES, SOURCES)];
    if settings.plugins != Generation::default() {
        variables.push((variable::PLUGINS, settings.plugins.name()));
    }
    let resolver = Resolver::new(Pin::built_in()?, settings);

    let (mut text, mut fetched, mut has_problem) = (String::new(), Vec::new(), false);
    for part in parts {
        if into.is_some() {
            resolver.import(part, &users).map_err(CommandError::io)?;
        }
        let result = resolver.resolve(part);
        progress::finish();
        match result {
            Ok(library) => {
                if !json {
                    progress::line(&format!("{part}: {}", library.path.display()));
                }
                let origin = library.origin.to_string();
                fetched
                    .push(json!({"part": part.name(), "library": library.path, "origin": origin}));
            }
            Err(error) => {
                has_problem = true;
                let _ = writeln!(text, "{error}\n");
                fetched.push(json!({"part": part.name(), "error": error.to_string()}));
            }
        }
    }
    let mut json = json!({"target": target.to_string(), "parts": fetched});
    if into.is_some() {
        let config = write_config(&directory, &variables)?;
        text += &instructions(&directory, &config, &variables);
        json["variables"] = json!({variable::CACHE_DIRECTORY: directory});
        for (variable, value) in variables {
            json["variables"][variable] = value.into();
        }
        json["config"] = json!(config);
    }
    Ok(Report::new(text, json, has_problem))
}

/// Writes the cargo configuration into the directory. Its path is relative, so the directory may be moved.
fn write_config(directory: &Path, variables: &Variables) -> Result<PathBuf, CommandError> {
    let folder = directory.join(".cargo");
    let config = folder.join("config.toml");
    let mut text = format!(
        "# Builds take the native parts of XLA from the directory that holds this one: cargo build --config THIS_FILE\n\
         [env]\n\
         {} = {{ value = \".\", relative = true, force = true }}\n",
        variable::CACHE_DIRECTORY,
    );
    for (variable, value) in variables {
        let _ = writeln!(text, "{variable} = {{ value = \"{value}\", force = true }}");
    }
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&config, text))
        .map_err(|error| CommandError::io(format!("can't write {}: {error}", config.display())))?;
    Ok(config)
}

/// What is to be done where there is no network.
fn instructions(directory: &Path, config: &Path, variables: &Variables) -> String {
    let (directory, config) = (directory.display(), config.display());
    let set = if cfg!(windows) { "set" } else { "export" };
    let others = variables
        .iter()
        .map(|(variable, value)| format!("{set} {variable}={value}\n"));
    let others: String = others.collect();
    format!(
        "Carry {directory} to the machine without network (its files' times too, as tar, rsync -a and cp -a do). There, \
         set these, with its path there:\n\
         {set} {}={directory}\n\
         {others}\
         or build with cargo build --config {config}, which needs no path.\n",
        variable::CACHE_DIRECTORY,
    )
}
