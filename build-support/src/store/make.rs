//! Making entries: one maker at a time across processes, and a rename at the end.

use std::fmt::{self, Display};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::lock::FileLock;
use super::removal::take_away;
use super::rename::rename;
use super::{Entry, Key, Lookup, Manifest, Store, StoreError, inventory, manifest, on};
use crate::checksum::Sha256;
use crate::unpack::{Format, Limits, Selection, UnpackError, UnpackedFile, set_fixed_time, unpack};

/// The most entries that are read of an archive: an order of magnitude above the largest that is pinned.
const MOST_ENTRIES: u64 = 500_000;

/// An archive that is to become an entry.
#[derive(Clone, Copy, Debug)]
pub struct Archive<'a> {
    /// Its file name.
    pub name: &'a str,
    /// How it is packed.
    pub format: Format,
    /// Its checksum.
    pub sha256: Sha256,
    /// What is kept of it.
    pub selection: &'a Selection,
    /// The most bytes that unpacking it may write.
    pub limit: u64,
}

impl Archive<'_> {
    /// The key of the entry that it becomes.
    pub fn key(&self) -> Key {
        Key::from_artifact(self.sha256, self.selection)
    }
}

/// Why an entry was not made.
#[derive(Debug)]
pub enum MakeError {
    /// What the entry was to be made of was not obtained, or not made: here, or in another build that this one waited for.
    Make(String),
    /// The archive was refused or is damaged.
    Unpack(UnpackError),
}

impl Display for MakeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Make(message) => formatter.write_str(message),
            Self::Unpack(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for MakeError {}

/// The store can't be written.
impl From<StoreError> for MakeError {
    fn from(error: StoreError) -> Self {
        Self::make(format_args!(
            "{error}; set RYFT_XLA_CACHE_DIR to a directory that can be written"
        ))
    }
}

impl MakeError {
    fn make(error: impl Display) -> Self {
        Self::Make(error.to_string())
    }
}

/// The place where one process makes an entry. It goes away with this value.
#[derive(Debug)]
pub struct Workspace {
    staging: PathBuf,
    partial: PathBuf,
}

impl Workspace {
    /// Where a download goes. What an earlier process downloaded may be there already.
    pub fn partial(&self) -> &Path {
        &self.partial
    }

    /// A directory for anything else, empty at first.
    pub fn scratch(&self) -> Result<PathBuf, StoreError> {
        let path = self.staging.join("scratch");
        fs::create_dir_all(&path).map_err(on("create the directory", &path))?;
        Ok(path)
    }

    /// The directory that becomes the entry.
    pub(super) fn contents(&self) -> PathBuf {
        self.staging.join("contents")
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.staging);
    }
}

impl Store {
    /// The entry of `archive`. Where there is none, `obtain` gives the path of the verified archive, which is unpacked.
    ///
    /// # Errors
    ///
    /// When `obtain` fails, here or in another build at the same time; when the archive is refused; or when the store
    /// can't be written.
    pub fn fetch<E: Display>(
        &self,
        archive: &Archive<'_>,
        obtain: impl FnOnce(&Workspace) -> Result<PathBuf, E>,
    ) -> Result<Entry, MakeError> {
        self.make(
            &archive.key(),
            &format!("fetches {}", archive.name),
            |workspace| {
                let path = obtain(workspace).map_err(MakeError::make)?;
                unpack_into(workspace, archive, &path).map_err(MakeError::Unpack)
            },
        )
    }

    /// The entry of the archive at `path`, which the user named and the pin does not know. What is unpacked is a copy that was
    /// hashed, whatever happens to the file meanwhile.
    ///
    /// # Errors
    ///
    /// When the file can't be read, when it is refused, or when the store can't be written.
    pub fn fetch_override(
        &self,
        path: &Path,
        format: Format,
        selection: &Selection,
        limit: u64,
    ) -> Result<Entry, MakeError> {
        let read = |error| MakeError::make(on("read", path)(error));
        let sha256 = Sha256::from_file(path).map_err(read)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let archive = Archive {
            name: &name,
            format,
            sha256,
            selection,
            limit,
        };
        let key = Key::from_override(sha256, selection);
        self.make(&key, &format!("unpacks {}", path.display()), |workspace| {
            let copy = workspace.scratch()?.join("archive");
            fs::copy(path, &copy).map_err(read)?;
            if Sha256::from_file(&copy).map_err(read)? != sha256 {
                return Err(read(io::Error::other("it changes while it is read")));
            }
            // The user knows the archive by its own name.
            unpack_into(workspace, &archive, &copy).map_err(|error| {
                let archive = path.into();
                MakeError::Unpack(UnpackError { archive, ..error })
            })
        })
    }

    /// The entry that is made on this machine from what hashes to `sha256`, such as a compiled library. Where there is
    /// none, `make` fills the empty directory that it is given, which becomes the entry. `description` says what it is.
    ///
    /// # Errors
    ///
    /// When `make` fails, here or in another build at the same time, or when the store can't be written.
    pub fn derive<E: Display>(
        &self,
        sha256: Sha256,
        description: &str,
        make: impl FnOnce(&Path) -> Result<(), E>,
    ) -> Result<Entry, MakeError> {
        self.make(
            &Key::from_derived(sha256),
            &format!("makes {description}"),
            |workspace| {
                let contents = workspace.contents();
                fs::create_dir(&contents).map_err(on("create the directory", &contents))?;
                make(&contents).map_err(MakeError::make)?;
                let files = inventory::files_below(&contents).into_iter();
                let record = |(path, size): (PathBuf, _)| {
                    record(&contents, &path, size).map_err(on("record", &path))
                };
                let mut files = files.map(record).collect::<Result<Vec<_>, _>>()?;
                files.sort_unstable();
                let (name, kept) = (description.into(), Vec::new());
                Ok(Manifest { name, kept, files })
            },
        )
    }

    /// Copies `entry` of another store, such as one that is carried to a machine without network, into this one, and hashes
    /// what it copied.
    ///
    /// # Errors
    ///
    /// When a store can't be read or written, or when the copy is not what the manifest says.
    pub fn import(&self, entry: &Entry) -> Result<Entry, MakeError> {
        let what = format!("copies {}", entry.manifest.name);
        self.make(&entry.key, &what, |workspace| {
            let contents = workspace.contents();
            for file in &entry.manifest.files {
                let (from, to) = (entry.directory.join(&file.path), contents.join(&file.path));
                let parent = to.parent().unwrap_or(&contents);
                fs::create_dir_all(parent).map_err(on("create the directory", parent))?;
                fs::copy(&from, &to).map_err(on("copy", &from))?;
                manifest::check_contents(file, &contents).map_err(|reason| {
                    MakeError::Make(format!(
                        "the copy of {} differs: {reason}; `ryft-xla verify` looks the store over",
                        from.display()
                    ))
                })?;
                set_fixed_time(&to);
            }
            Ok(entry.manifest.clone())
        })
    }

    /// The entry of `key`. Where there is none, `work` fills the workspace's [`contents`](Workspace::contents) and
    /// gives the manifest of that. `what` says what it does, to those who wait.
    pub(super) fn make(
        &self,
        key: &Key,
        what: &str,
        work: impl FnOnce(&Workspace) -> Result<Manifest, MakeError>,
    ) -> Result<Entry, MakeError> {
        if let Lookup::Whole(entry) = self.find(key) {
            return Ok(entry);
        }
        for name in ["locks", "downloads", "staging", "entries"] {
            let folder = self.root.join(name);
            fs::create_dir_all(&folder).map_err(on("create the directory", &folder))?;
        }
        let path = self.lock(key);
        let mut waited = false;
        let lock = FileLock::acquire(&path, || {
            waited = true;
            log::warn!("waiting for another build that {what}");
        });
        let mut lock = lock.map_err(on("lock", &path))?;
        match self.find(key) {
            Lookup::Whole(entry) => return Ok(entry),
            Lookup::Damaged(reason) => log::warn!("{reason}: it is replaced"),
            Lookup::Absent => {}
        }
        let failure = lock.note();
        if waited && !failure.is_empty() {
            let failure = format!("another build tried it just now and failed: {failure}");
            return Err(MakeError::Make(failure));
        }
        lock.write_note("");
        let made = self.make_alone(key, lock.is_effective(), work);
        if let Err(error) = &made {
            lock.write_note(&error.to_string());
        }
        made
    }

    /// Makes the entry of `key`. Unless `is_alone`, another process may be making it too.
    fn make_alone(
        &self,
        key: &Key,
        is_alone: bool,
        work: impl FnOnce(&Workspace) -> Result<Manifest, MakeError>,
    ) -> Result<Entry, MakeError> {
        let staging = self.staging(key);
        let mut partial = staging.join("partial");
        if is_alone {
            self.remove_leftovers(key);
            partial = self.partial(key);
        }
        fs::create_dir(&staging).map_err(on("create the directory", &staging))?;
        let workspace = Workspace { staging, partial };
        let manifest = work(&workspace)?;
        let directory = self.directory(key);
        let contents = workspace.contents();
        if manifest.files.is_empty() {
            let error = io::Error::other("there is no file in it");
            return Err(on("keep", &directory)(error).into());
        }
        manifest::write(&manifest, &contents).map_err(on("write the manifest in", &contents))?;
        let mut is_set_aside = false;
        while let Err(error) = rename(&contents, &directory) {
            // Without locks, another process may just have put its own there, which builds use already.
            if let Lookup::Whole(entry) = self.find(key) {
                return Ok(entry);
            }
            if is_set_aside {
                return Err(on("put in place", &directory)(error).into());
            }
            // What is there is damaged.
            take_away(&directory, &workspace.staging.join("replaced"))
                .map_err(on("set aside", &directory))?;
            is_set_aside = true;
        }
        let _ = self.record_use(key);
        if is_alone {
            self.remove_downloads(key);
        }
        Ok(Entry {
            key: *key,
            directory,
            manifest,
        })
    }
}

/// Unpacks the archive at `path` into the workspace.
fn unpack_into(
    workspace: &Workspace,
    archive: &Archive<'_>,
    path: &Path,
) -> Result<Manifest, UnpackError> {
    log::info!("unpacking {}", archive.name);
    let limits = Limits {
        total_bytes: archive.limit,
        entries: MOST_ENTRIES,
    };
    let selection = archive.selection;
    let files = unpack(
        path,
        archive.format,
        selection,
        &limits,
        &workspace.contents(),
    )?;
    Ok(Manifest {
        name: archive.name.into(),
        kept: selection.paths().to_vec(),
        files,
    })
}

/// Records the file at `path` below `contents`, which has `size` bytes, as unpacking would have left it.
fn record(contents: &Path, path: &Path, size: u64) -> io::Result<UnpackedFile> {
    let name = path.strip_prefix(contents).ok().and_then(Path::to_str);
    let name = name.filter(|name| !name.contains(char::is_control));
    let name = name.ok_or_else(|| io::Error::other("its name is not plain text"))?;
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    set_fixed_time(path);
    Ok(UnpackedFile {
        path: name.replace(std::path::MAIN_SEPARATOR, "/"),
        size,
        sha256: Sha256::from_file(path)?,
    })
}
