//! Moving to another XLA commit: the pin, messages and bindings, and the report of what changed.

pub mod facts;
pub mod jax;
pub mod lists;
pub mod mentions;
pub mod messages;
pub mod mlir;
pub mod pin_file;
pub mod pjrt;
pub mod recorded;
pub mod releases;
pub mod report;
pub mod snapshot;
pub mod tree;
pub mod wheel_file;
pub mod wheels;

use std::path::{Path, PathBuf};

use pin_file::PinFile;
use releases::Releases;
use report::Report;
use snapshot::Snapshot;
use tree::Tree;

use crate::{Result, targets};

/// What is upgraded to, and from what.
pub struct Options {
    /// XLA's commit.
    pub commit: String,
    /// XLA's tree.
    pub source: PathBuf,
    /// StableHLO's tree.
    pub stablehlo: Option<PathBuf>,
    /// Shardy's tree.
    pub shardy: Option<PathBuf>,
    /// A directory of LLVM's headers.
    pub llvm: Option<PathBuf>,
    /// JAX's tree.
    pub jax: Option<PathBuf>,
    /// A directory or URL of release files.
    pub releases: Option<String>,
    /// Versions of wheels, by package.
    pub wheels: wheels::Chosen,
    /// Whether the package index is not asked, and the wheels stay.
    pub keep_wheels: bool,
}

/// Upgrades the workspace and gives the report.
pub fn run(options: &Options) -> Result<Report> {
    let open = |path: &Option<PathBuf>| path.as_deref().map(Tree::open).transpose();
    let xla = Tree::open(&options.source)?;
    let (stablehlo, shardy, jax) = (
        open(&options.stablehlo)?,
        open(&options.shardy)?,
        open(&options.jax)?,
    );
    let mut pin = PinFile::read()?;
    let before = pin.pin()?.xla;
    let now = facts::read(&xla, &options.commit)?;
    let old = Snapshot::take()?;
    eprintln!("XLA {} ({}), PJRT {}", now.commit, now.date, now.pjrt_api);

    // Written first, because it is what fails most likely.
    let mut messages = messages::write(&xla, &now.commit)?;
    messages.notes.extend(recorded::write()?);
    eprintln!("messages are written");
    let trees = mlir::Trees {
        xla: &xla,
        stablehlo: stablehlo.as_ref(),
        shardy: shardy.as_ref(),
        llvm: options.llvm.as_deref(),
    };
    let headers = Path::new("crates/ryft-xla-bindgen/src");
    let (outputs, pjrt) = pjrt::generate(&xla, &now.commit, &headers.join("pjrt/headers.txt"))?;
    outputs.iter().try_for_each(|output| output.write())?;
    let (outputs, mlir) = mlir::generate(&trees, &before, &now, &headers.join("mlir/headers.txt"))?;
    outputs.iter().try_for_each(|output| output.write())?;
    eprintln!("bindings are written");

    pin.set_xla(&now)?;
    let releases = options.releases.as_deref().map(Releases::from);
    let releases = releases::update(&mut pin, releases.as_ref())?;
    let (jax, wheels) = match options.keep_wheels {
        true => (
            None,
            vec!["The wheels stay: the package index was not asked.".into()],
        ),
        false => {
            let choice = jax::choose(&now, jax.as_ref())?;
            eprintln!("{choice}");
            let wheels = wheels::update(&mut pin, &now, Some(&choice.release), &options.wheels)?;
            (Some(choice.to_string()), wheels)
        }
    };
    pin.write()?;
    targets::output_of(&pin.pin()?)?.write()?;

    let new = Snapshot::take()?;
    let changes = old.changes(&new);
    Ok(Report {
        mentions: mentions::of(&before)?,
        before,
        now,
        jax,
        wheels,
        releases,
        headers: [pjrt.notes, mlir].concat(),
        messages: messages.notes,
        changes,
        libraries: Vec::new(),
        disagreements: Vec::new(),
    })
}
