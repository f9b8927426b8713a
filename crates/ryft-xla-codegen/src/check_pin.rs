//! Every claim of the pin, held against the files and libraries themselves.

pub mod known;
pub mod library;
pub mod table;

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use ryft_build_support::download::{Client, Policy};
use ryft_build_support::part::Part;
use ryft_build_support::pin::{Artifact, Location, Pin};
use ryft_build_support::resolver::{Attempt, ResolveError, Resolver, SourceError};
use ryft_build_support::settings::{Generation, Settings};
use ryft_build_support::store::MakeError;
use ryft_build_support::target::Target;

use crate::{Result, pip, workspace};
use library::{Bindings, Provided};

/// What a check found.
#[derive(Debug, PartialEq, Eq)]
pub enum Finding {
    /// The claim is true.
    True(String),
    /// The claim is false.
    False(String),
    /// It can't be checked from here, for a reason.
    Unreached(String),
}

impl Finding {
    /// Whether the claim is false.
    pub fn is_false(&self) -> bool {
        matches!(self, Self::False(_))
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (word, text) = match self {
            Self::True(text) => ("ok", text),
            Self::False(text) => ("WRONG", text),
            Self::Unreached(text) => ("not reached", text),
        };
        write!(formatter, "{word}: {text}")
    }
}

/// Asks the package index and the servers for every artifact of the pin, whatever its target. Nothing is downloaded but
/// the wheels' metadata.
pub fn artifacts(pin: &Pin) -> Vec<(&str, Finding)> {
    let client = Client::new(Policy {
        attempts: 1,
        ..Policy::PRODUCTION
    });
    let check = |artifact: &Artifact| match &artifact.location {
        Location::Release { url } => {
            let in_folder = || pin.release_url().join(&artifact.file);
            let url = url.clone().unwrap_or_else(in_folder);
            match client.probe(&url) {
                Ok(size) => release(artifact, size),
                Err(error) if error.is_unreachable() => Finding::Unreached(error.to_string()),
                Err(error) => Finding::False(error.to_string()),
            }
        }
        Location::Wheel(name) => wheel(artifact, pip::locate(name)),
    };
    let files = pin.artifacts.iter().map(|artifact| artifact.file.as_str());
    files.zip(each(&pin.artifacts, check)).collect()
}

/// What `check` says of each of the items, some at a time.
fn each<T: Sync, R: Send>(items: &[T], check: impl Fn(&T) -> R + Sync) -> Vec<R> {
    const AT_A_TIME: usize = 4;
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let index = next.fetch_add(1, Ordering::Relaxed)
            && let Some(item) = items.get(index)
        {
            done.push((index, check(item)));
        }
        done
    };
    let mut done: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..AT_A_TIME).map(|_| scope.spawn(work)).collect();
        let done = threads.into_iter().map(|thread| thread.join());
        done.flat_map(|done| done.expect("a check does not panic"))
            .collect()
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

fn release(artifact: &Artifact, size: Option<u64>) -> Finding {
    match (artifact.size, size) {
        (Some(pinned), Some(size)) if pinned != size => {
            Finding::False(format!("the pin says {pinned} bytes, the server {size}"))
        }
        (_, Some(size)) => Finding::True(format!("the server has it, {size} bytes")),
        (_, None) => Finding::True("the server has it".into()),
    }
}

fn wheel(artifact: &Artifact, found: Result<pip::Wheel>) -> Finding {
    match found {
        Ok(found) if found.file != artifact.file => {
            Finding::False(format!("the index has {}", found.file))
        }
        Ok(found) if found.sha256 != artifact.sha256 => {
            Finding::False(format!("the index says SHA-256 {}", found.sha256))
        }
        Ok(_) => Finding::True("the index has it, with this SHA-256".into()),
        Err(error) => {
            let error = error.to_string();
            match error.contains("No matching distribution") && !error.contains("onnection") {
                true => Finding::False(error),
                false => Finding::Unreached(error),
            }
        }
    }
}

/// A part, and what its library provides, or why that can't be said.
pub type Found = (Part, std::result::Result<Provided, Finding>);

/// The library of every part that the pin has for `target`, which is this machine's, found as a build finds it and
/// compared with the bindings and messages.
pub fn libraries(pin: &Pin, target: Target) -> Result<Vec<Found>> {
    let bindings = Bindings::read()?;
    let settings = Settings {
        plugins: Generation::Pin,
        ..Settings::from_process(target)?
    };
    let resolver = Resolver::new(pin.clone(), settings);
    let parts = Part::all().filter(|part| pin.providers(*part, target).next().is_some());
    let parts: Vec<_> = parts.collect();
    let found = each(&parts, |&part| {
        eprintln!("{part}");
        let library = match resolver.resolve(part) {
            Ok(library) => bindings.compare(&library).map_err(|error| {
                let path = library.path.display();
                Finding::False(format!("{path}: {error}"))
            }),
            Err(error) => Err(unresolved(&error)),
        };
        (part, library)
    });
    Ok(found)
}

/// That no source could be reached is no false claim. That an archive came which does not hold what the pin says is one;
/// whether the file is the pinned one was asked before.
fn unresolved(error: &ResolveError) -> Finding {
    let contradicts = |attempt: &Attempt| {
        matches!(
            &attempt.error,
            SourceError::Fetch(MakeError::Unpack(_)) | SourceError::Override { .. }
        )
    };
    match error.attempts.iter().any(contradicts) {
        true => Finding::False(error.to_string()),
        false => Finding::Unreached(error.to_string()),
    }
}

/// Whether the bindings say the PJRT version that the pin says.
pub fn bindings(pin: &Pin) -> Result<Finding> {
    let path = workspace().join("crates/ryft-pjrt-sys/src/bindings.rs");
    let version = library::pjrt_version_of_bindings(&std::fs::read_to_string(path)?)?;
    let pinned = &pin.xla.pjrt_api;
    Ok(match version == *pinned {
        true => Finding::True(format!("PJRT {version}, as the pin says")),
        false => Finding::False(format!("PJRT {version}, but the pin says {pinned}")),
    })
}
