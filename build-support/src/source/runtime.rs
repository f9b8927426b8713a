//! A device's plugin in one directory with its vendor's libraries, where the plugin's own search path finds them.
//!
//! The plugins of JAX look two directories above their own (`$ORIGIN/../../nvidia/...`), as they would in Python's
//! `site-packages`. So the plugin goes into `plugins/<device>/`, and the files of the wheels where the pin says.

use std::path::MAIN_SEPARATOR;
use std::sync::Mutex;
use std::thread;

use super::{Context, Item, Offer, Outcome, SourceError, offer as plugin_offer};
use crate::checksum::Sha256;
use crate::link::{Library, Linkage, Origin};
use crate::logging;
use crate::part::{Device, Part};
use crate::pin::{Artifact, Runtime};
use crate::settings::SourceKind;
use crate::store::{Entry, Key, Lookup, Pieces};

/// How many wheels are fetched at a time: a stream of the index's servers rarely fills a line.
const AT_A_TIME: usize = 4;

/// What the source `kind` offers for the plugin of `device` with its runtime: the plugin from that source, and the wheels
/// from the store or the package index. A plugin of the user's own is taken as it is.
pub(super) fn offer(
    kind: SourceKind,
    context: &Context,
    device: Device,
) -> Result<Offer<'_>, SourceError> {
    if kind == SourceKind::Override {
        return plugin_offer(kind, context, Part::Device(device));
    }
    let parts = Parts::new(context, device)?;
    if kind == SourceKind::Store
        && let Some(offer) = parts.stored()
    {
        return Ok(offer);
    }
    let plugin = plugin_offer(kind, context, Part::Device(device))?;
    let missing = parts.missing();
    let files = || missing.iter().map(|item| item.file).collect::<Vec<_>>();
    let has_pip = context.settings.sources.contains(&SourceKind::Wheel);
    if !missing.is_empty() && (kind == SourceKind::Store || !has_pip) {
        let root = context.store.root().display();
        let reason = format!("{root} does not hold {}", files().join(", "));
        return Err(SourceError::Unavailable(reason));
    }
    let mut outcome = plugin.outcome;
    if let Outcome::Fetch { downloads } = &mut outcome {
        downloads.retain(|download| !parts.holds_plugin(&download.sha256));
        downloads.extend(missing.iter().map(|item| context.download(item)));
    }
    let take = move || {
        let plugin = (plugin.take)()?;
        let entries = parts.fetch()?;
        parts.combine(plugin, &entries)
    };
    Ok(Offer {
        outcome,
        take: Box::new(take),
    })
}

/// What is put together.
struct Parts<'a> {
    context: &'a Context,
    device: Device,
    runtime: &'a Runtime,
    items: Vec<Item<'a>>,
}

impl<'a> Parts<'a> {
    fn new(context: &'a Context, device: Device) -> Result<Self, SourceError> {
        let target = context.settings.target;
        let runtime = context.pin.runtime(device, target);
        let runtime = runtime.map_err(|error| SourceError::Unavailable(error.to_string()))?;
        let runtime = runtime.ok_or_else(|| {
            let reason = format!(
                "the pin has no runtime of {device} for {target}",
                device = device.name()
            );
            SourceError::Unavailable(reason)
        })?;
        Ok(Self {
            context,
            device,
            runtime,
            items: runtime.wheels.iter().map(Item::from).collect(),
        })
    }

    /// The wheels that the store does not hold.
    fn missing(&self) -> Vec<&Item<'a>> {
        let is_missing = |item: &&Item<'_>| !self.context.holds(item);
        self.items.iter().filter(is_missing).collect()
    }

    /// Whether the store holds the plugin's artifact with this checksum.
    fn holds_plugin(&self, sha256: &Sha256) -> bool {
        let mut providers = self
            .context
            .providers(Part::Device(self.device))
            .into_iter();
        providers
            .any(|artifact| artifact.sha256 == *sha256 && self.context.holds(&Item::from(artifact)))
    }

    /// Whether the store holds it put together: with the plugin of the first artifact that it is there with.
    fn stored(&self) -> Option<Offer<'a>> {
        let providers = self.context.providers(Part::Device(self.device));
        providers.into_iter().find_map(|artifact: &'a Artifact| {
            let plugin = super::key(artifact).to_string();
            let key = Key::from_derived(self.checksum(&plugin, &artifact.library));
            let Lookup::Whole(entry) = self.context.store.look_up(&key) else {
                return None;
            };
            let library = self.library(
                artifact.linkage,
                super::origin(artifact),
                &artifact.library,
                &entry,
            );
            Some(self.context.stored(artifact, entry, library))
        })
    }

    /// The entries of the wheels. Some are fetched at a time; after the first that fails, no other is begun.
    fn fetch(&self) -> Result<Vec<Entry>, SourceError> {
        let missing = self.missing();
        if !missing.is_empty() {
            let bytes: u64 = missing.iter().filter_map(|item| item.size).sum();
            let files = format!(
                "{} wheels of the runtime of {}",
                missing.len(),
                self.device.name()
            );
            logging::announce(&files, Some(bytes), "the Python package index, by pip");
        }
        let slots = self
            .items
            .iter()
            .map(|_| Mutex::new(None))
            .collect::<Vec<_>>();
        let queue = Mutex::new(self.items.iter().zip(&slots));
        let next = || {
            queue
                .lock()
                .unwrap_or_else(|error| error.into_inner())
                .next()
        };
        let work = || {
            while let Some((item, slot)) = next() {
                let result = self.context.entry(item);
                if result.is_err() {
                    while next().is_some() {}
                }
                *slot.lock().unwrap_or_else(|error| error.into_inner()) = Some(result);
            }
        };
        thread::scope(|scope| (0..AT_A_TIME).for_each(|_| drop(scope.spawn(work))));
        let results = slots
            .into_iter()
            .filter_map(|slot| slot.into_inner().ok().flatten());
        results.collect()
    }

    /// Puts the plugin and the files of the wheels into one directory.
    fn combine(&self, plugin: Library, entries: &[Entry]) -> Result<Library, SourceError> {
        let entry = plugin
            .root
            .file_name()
            .unwrap_or_default()
            .to_string_lossy();
        let inside = plugin
            .path
            .strip_prefix(&plugin.root)
            .unwrap_or(&plugin.path);
        let inside = inside.to_string_lossy().replace(MAIN_SEPARATOR, "/");
        let sha256 = self.checksum(&entry, &inside);
        let plugin_pieces = Pieces {
            entry: plugin.root.clone(),
            files: vec![(inside.to_string(), self.plugin_path(&inside))],
        };
        let pieces = self.runtime.wheels.iter().zip(entries);
        let pieces = pieces.map(|(wheel, entry)| Pieces {
            entry: entry.directory.clone(),
            files: wheel
                .keep
                .iter()
                .map(|path| (path.clone(), wheel.destination(path)))
                .collect(),
        });
        let pieces: Vec<_> = [plugin_pieces].into_iter().chain(pieces).collect();
        let part = Part::Runtime(self.device);
        let combined = self.context.store.combine(sha256, part.name(), &pieces);
        let combined = combined.map_err(SourceError::Fetch)?;
        Ok(self.library(plugin.linkage, plugin.origin, &inside, &combined))
    }

    /// Stands for the plugin, which is at `library` in the store's entry `entry`, and for all wheels.
    fn checksum(&self, entry: &str, library: &str) -> Sha256 {
        let mut text = format!("{}\n{entry} {library}\n", self.device.name());
        for (item, wheel) in self.items.iter().zip(&self.runtime.wheels) {
            let place = wheel.place.as_deref().unwrap_or_default();
            text += &format!("{} {place}\n", item.key());
        }
        Sha256::digest(text.as_bytes())
    }

    /// Where the plugin, which has the path `library` elsewhere, goes.
    fn plugin_path(&self, library: &str) -> String {
        let name = library.rsplit('/').next().unwrap_or(library);
        format!("plugins/{}/{name}", self.device.name())
    }

    fn library(&self, linkage: Linkage, origin: Origin, library: &str, entry: &Entry) -> Library {
        Library {
            part: Part::Runtime(self.device),
            path: entry.directory.join(self.plugin_path(library)),
            linkage,
            root: entry.directory.clone(),
            origin,
            target: self.context.settings.target,
        }
    }
}
