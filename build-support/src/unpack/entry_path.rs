//! Whether an entry's path is safe, and names the same file on every platform.

/// What is wrong with an entry's path.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathFault {
    /// It has no name in it.
    #[error("is empty")]
    Empty,
    /// It is not UTF-8.
    #[error("is not UTF-8")]
    NotUtf8,
    /// It starts at the root of a file system.
    #[error("is absolute")]
    Absolute,
    /// It has a drive letter, as in `C:\x`.
    #[error("has a drive letter")]
    DriveLetter,
    /// It has `..` in it.
    #[error("has \"..\" in it, which can lead out of the destination")]
    Parent,
    /// It has a backslash, which separates names on Windows.
    #[error("has a backslash, which separates names on Windows")]
    Backslash,
    /// It has a character that some file system can't have in a name.
    #[error("has {0:?} in it, which not every system can have in a name")]
    Character(char),
    /// One of its names ends with a dot or a space, which Windows drops.
    #[error("has a name that ends with a dot or a space, which Windows drops: {0:?}")]
    Ending(String),
    /// One of its names is a device on Windows.
    #[error("has a name that is a device on Windows: {0:?}")]
    WindowsDevice(String),
}

/// The path of an entry with its names joined by one `/` each, without `.` and without a `/` at its end. Empty for the
/// archive's root (`./`), which tar writes when it packs the current directory.
///
/// This much every entry has to pass, also one that is not unpacked: an archive with such a path was made to deceive.
pub(super) fn normalize(raw: &[u8]) -> Result<String, PathFault> {
    let path = str::from_utf8(raw).map_err(|_| PathFault::NotUtf8)?;
    if path.is_empty() {
        return Err(PathFault::Empty);
    }
    if path.contains('\0') {
        return Err(PathFault::Character('\0'));
    }
    if path.contains('\\') {
        return Err(PathFault::Backslash);
    }
    if path.starts_with('/') {
        return Err(PathFault::Absolute);
    }
    if matches!(path.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic()) {
        return Err(PathFault::DriveLetter);
    }
    let mut names = Vec::new();
    for name in path.split('/') {
        match name {
            "" | "." => {}
            ".." => return Err(PathFault::Parent),
            name => names.push(name),
        }
    }
    Ok(names.join("/"))
}

/// Checks that a path that [`normalize`] gave can be written on every platform.
pub(super) fn check_writable(path: &str) -> Result<(), PathFault> {
    path.split('/').try_for_each(check_name)
}

fn check_name(name: &str) -> Result<(), PathFault> {
    let foreign = |character: char| {
        character.is_control() || matches!(character, '<' | '>' | ':' | '"' | '|' | '?' | '*')
    };
    if let Some(character) = name.chars().find(|character| foreign(*character)) {
        return Err(PathFault::Character(character));
    }
    if name.ends_with(['.', ' ']) {
        return Err(PathFault::Ending(name.to_owned()));
    }
    // Windows looks at the name before its first dot, and drops spaces at its end: `NUL .txt` is a device too.
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    if is_windows_device(&stem.to_ascii_uppercase()) {
        return Err(PathFault::WindowsDevice(name.to_owned()));
    }
    Ok(())
}

fn is_windows_device(stem: &str) -> bool {
    let numbered = |prefix| {
        stem.strip_prefix(prefix).is_some_and(|number| {
            matches!(number, "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9")
        })
    };
    matches!(stem, "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}
