//! What a resolver would do, and taking over what another store holds.

use std::path::Path;

use super::{Refusal, Resolver};
use crate::download::DownloadError;
use crate::part::Part;
use crate::pin::Location;
use crate::plan::{Outcome, Plan, Step};
use crate::settings::SourceKind;
use crate::source::override_path;
use crate::store::{ImportError, Lookup, Store};

impl Resolver {
    /// What [`resolve`](Self::resolve) would do for `part`, and what the sources after the one that serves would do.
    pub fn plan(&self, part: impl Into<Part>) -> Plan {
        let part = part.into();
        let step = |&source: &SourceKind| Step {
            source,
            outcome: self
                .foresee(source, part)
                .unwrap_or_else(|refusal| Outcome::Refuses {
                    is_final: matches!(refusal, Refusal::Override(_)),
                    reason: refusal.to_string(),
                }),
        };
        Plan {
            part,
            target: self.settings.target,
            steps: self.settings.sources.iter().map(step).collect(),
        }
    }

    fn foresee(&self, source: SourceKind, part: Part) -> Result<Outcome, Refusal> {
        if source.needs_network() && self.settings.offline {
            return Err(Refusal::Offline);
        }
        match source {
            SourceKind::Override => {
                let named = self.override_of(part)?;
                let known = self.providers(part);
                let path = override_path::foresee(part, self.settings.target, named, &known)?;
                Ok(Outcome::Serves {
                    bytes: length(&path),
                    path,
                    artifact: None,
                })
            }
            SourceKind::Store => {
                let (artifact, entry) = self.stored(part, Store::look_up)?;
                let path = entry.directory.join(&artifact.library);
                Ok(Outcome::Serves {
                    bytes: length(&path),
                    path,
                    artifact: Some(artifact.file.clone()),
                })
            }
            SourceKind::Release | SourceKind::Wheel => {
                let artifact = self.artifact_of(source, part)?;
                Ok(Outcome::Fetches {
                    artifact: artifact.file.clone(),
                    from: self.way_to(artifact),
                    bytes: artifact.size,
                    sha256: artifact.sha256,
                })
            }
        }
    }

    /// Asks the server of the release source once whether it has the artifact of `part`, and gives its size in bytes where
    /// the server says it. `None` when there is no such artifact or the server is not to be asked.
    pub fn probe_release(
        &self,
        part: impl Into<Part>,
    ) -> Option<Result<Option<u64>, DownloadError>> {
        let asked = self.settings.sources.contains(&SourceKind::Release) && !self.settings.offline;
        let artifact = self.artifact_of(SourceKind::Release, part.into()).ok();
        let artifact = artifact.filter(|_| asked)?;
        let Location::Release { url } = &artifact.location else {
            return None;
        };
        let url = self.release_url(artifact, url.as_deref());
        Some(self.client.probe(&url.parse().ok()?))
    }

    /// Takes over what `other` holds for `part` and this resolver's store does not, and says whether it holds it now.
    ///
    /// # Errors
    ///
    /// When a store can't be read or written.
    pub fn import(&self, part: impl Into<Part>, other: &Store) -> Result<bool, ImportError> {
        for artifact in self.providers(part.into()) {
            let key = super::key(artifact);
            if let Lookup::Whole(_) = self.store.look_up(&key) {
                return Ok(true);
            }
            if let Lookup::Whole(entry) = other.find(&key) {
                self.store.import(&entry)?;
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The length of the file at `path`, or 0 where it can't be had.
fn length(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |metadata| metadata.len())
}
