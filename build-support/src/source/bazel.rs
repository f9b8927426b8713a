//! The bazel source: built from XLA's source at the pin, in this project's Bazel workspace, by the user's own Bazel.
//!
//! That takes hours, so it must never begin by surprise: the source is asked only where `RYFT_XLA_SOURCES` names it, and
//! not by a build script of `cargo check`. The workspace is the folder `bazel` of the repository. Published crates don't carry it.

use super::{Context, Offer, Outcome, SourceError};
use crate::bazel::{self, Build};
use crate::checksum::Sha256;
use crate::link::{Library, Origin};
use crate::part::{Device, Part};
use crate::settings::{Generation, SourceKind, cargo, variable};
use crate::store::{Entry, Key, Lookup};
use crate::target::{Linkage, TARGETS, Target};

/// The stem of the static archive that provides every component.
const ARCHIVE: &str = "ryft-xla-sys-static-library";

/// Where the sources of the distributed runtime's functions are, from the workspace.
const DISTRIBUTED: &str = "../crates/ryft-distributed-sys/native";

pub(super) fn offer(context: &Context, part: Part) -> Result<Offer<'_>, SourceError> {
    let plan = Plan::new(context, part).map_err(SourceError::Unavailable)?;
    if let Some(offer) = plan.stored(context) {
        return Ok(offer);
    }
    if cargo::is_checking() {
        let reason = "not asked, because cargo links nothing now and a build takes hours";
        return Err(SourceError::Unavailable(reason.into()));
    }
    let program = bazel::find(context.settings.variables.look_at("PATH"));
    let program = program.map_err(SourceError::Unavailable)?;
    let outcome = Outcome::Build {
        what: plan.name(),
        directory: plan.build.workspace.clone(),
        command: plan.build.command_line(),
    };
    let take = move || {
        let (name, path) = (plan.name(), program.display());
        log::warn!("building {name} from source with {path}, which takes hours");
        let made = context.store.derive(plan.sha256, &name, |contents| {
            plan.build.run(&program, contents)?;
            match contents.join(&plan.library).is_file() {
                true => Ok(()),
                false => Err(format!("Bazel built no {}", plan.library)),
            }
        });
        Ok(plan.library(made.map_err(SourceError::Fetch)?))
    };
    Ok(Offer {
        outcome,
        take: Box::new(take),
    })
}

/// What the store holds of an earlier build of `part`.
pub(super) fn stored(context: &Context, part: Part) -> Option<Offer<'_>> {
    Plan::new(context, part).ok()?.stored(context)
}

/// How a part is built.
struct Plan {
    part: Part,
    target: Target,
    build: Build,
    /// The path of the library in what is built.
    library: String,
    linkage: Linkage,
    /// The checksum of everything that decides what is built.
    sha256: Sha256,
}

impl Plan {
    /// How `part` is built, or why it can't be.
    fn new(context: &Context, part: Part) -> Result<Self, String> {
        let (workspace, target) = (&context.settings.bazel_workspace, context.settings.target);
        check_target(part, target)?;
        let mut providers = context.providers(part).into_iter();
        if providers.any(|artifact| artifact.generation == Generation::Newest) {
            return Err(format!(
                "Bazel builds the plugin of the pin, and {} asks for the newest",
                variable::PLUGINS
            ));
        }
        if !workspace.join("WORKSPACE").is_file() {
            return Err(format!(
                "there is no Bazel workspace at {}: published and vendored crates don't carry it, a checkout of this \
                 project's repository does",
                workspace.display()
            ));
        }
        let (label, library, linkage, more) = match part {
            Part::Component(_) => (
                "//:archive".into(),
                format!("lib/{}", target.static_archive(ARCHIVE)),
                Linkage::StaticArchive,
                None,
            ),
            Part::Device(device) | Part::Runtime(device) => {
                let stem = format!("pjrt-plugin-{}", device.name());
                let library = target.shared_library(&stem);
                let label = format!("//:{stem}");
                (label, library, Linkage::SharedLibrary, Some(device.name()))
            }
        };
        let xla = &context.pin.xla;
        let configurations = std::iter::once(target.to_string()).chain(more.map(Into::into));
        let build = Build {
            workspace: workspace.clone(),
            version: xla.bazel.clone(),
            configurations: configurations.collect(),
            label,
        };
        let mut directories = vec![workspace.clone()];
        let distributed = workspace.join(DISTRIBUTED);
        directories.extend(distributed.is_dir().then_some(distributed));
        let files = bazel::hash(&directories)
            .map_err(|error| format!("can't read {}: {error}", workspace.display()))?;
        let (command, commit, version) = (build.command_line(), &xla.commit, &xla.bazel);
        let identity = format!("Bazel {version}: {command}\nXLA {commit}\n{files}");
        Ok(Self {
            part,
            target,
            build,
            library,
            linkage,
            sha256: Sha256::digest(identity.as_bytes()),
        })
    }

    /// What is built, in words.
    fn name(&self) -> String {
        format!("{} for {}", self.build.label, self.target)
    }

    /// What the store holds of an earlier build.
    fn stored<'a>(&self, context: &'a Context) -> Option<Offer<'a>> {
        let Lookup::Whole(entry) = context.store.look_up(&Key::from_derived(self.sha256)) else {
            return None;
        };
        let library = self.library(entry.clone());
        let outcome = Outcome::available(library.path.clone(), Some(self.name()));
        Some(Offer {
            outcome,
            take: Box::new(move || match context.store.keep(&entry) {
                true => Ok(library),
                false => {
                    let reason = "what was built before was removed just now";
                    Err(SourceError::Unavailable(reason.into()))
                }
            }),
        })
    }

    /// The library in `entry`, which was built.
    fn library(&self, entry: Entry) -> Library {
        Library {
            part: self.part,
            path: entry.directory.join(&self.library),
            linkage: self.linkage,
            origin: Origin::Artifact {
                source: SourceKind::Bazel,
                file: self.name(),
                sha256: entry.key.sha256,
            },
            root: entry.directory,
            target: self.target,
        }
    }
}

/// Checks that `part` can be built for `target` on this machine.
fn check_target(part: Part, target: Target) -> Result<(), String> {
    let [linux_x86_64, linux_aarch64, ..] = TARGETS;
    let targets = match part.without_runtime() {
        Part::Component(_) => TARGETS.to_vec(),
        Part::Device(Device::Cuda12 | Device::Cuda13) => vec![linux_x86_64, linux_aarch64],
        Part::Device(Device::Rocm7) => vec![linux_x86_64],
        Part::Device(_) | Part::Runtime(_) => {
            return Err(format!("the source of {part}'s plugin is not published"));
        }
    };
    let host = Target::from_this_program();
    if !targets.contains(&target) {
        let targets: Vec<_> = targets.iter().map(ToString::to_string).collect();
        let targets = targets.join(", ");
        return Err(format!(
            "{part} can't be built for {target}; it can for {targets}"
        ));
    }
    match host == target {
        true => Ok(()),
        false => Err(format!(
            "it builds for the machine that it runs on ({host}) alone, not for {target}"
        )),
    }
}
