//! Paths that mean the same to every crate of a build, and that cargo can be told.

use std::path::Path;

/// Why a path can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathError {
    /// It starts with a `~`.
    #[error("only a shell knows what ~ means; give the whole path")]
    Tilde,
    /// It is relative.
    #[error(
        "it is relative, and would mean another place for each crate of a build; give an absolute path (in cargo's \
         configuration, `[env] NAME = {{ value = \"...\", relative = true }}` makes one)"
    )]
    Relative,
    /// It can't be passed on to cargo, which takes lines of Unicode.
    #[error(
        "it contains a line break or another control character, or is not Unicode, and cargo can't be told such a path"
    )]
    Characters,
}

/// Checks that `path` is absolute and can be passed on to cargo.
pub(super) fn check(path: &Path) -> Result<(), PathError> {
    let text = path.to_str().ok_or(PathError::Characters)?;
    if text.chars().any(char::is_control) {
        Err(PathError::Characters)
    } else if path.is_absolute() {
        Ok(())
    } else if text.starts_with('~') {
        Err(PathError::Tilde)
    } else {
        Err(PathError::Relative)
    }
}
