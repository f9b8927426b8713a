//! Whether an entry's path is safe, and names the same file on every platform.

use super::error::UnpackErrorKind;

/// The path of an entry with its names joined by one `/` each, without `.` and without a `/` at its end. Empty for the
/// archive's root (`./`), which tar writes when it packs the current directory.
///
/// This much every entry has to pass, also one that is not unpacked: an archive with such a path was made to deceive.
pub(super) fn normalize(raw: &[u8]) -> Result<String, UnpackErrorKind> {
    let path = str::from_utf8(raw).map_err(|_| refused("is not UTF-8"))?;
    let is_drive = matches!(raw, [letter, b':', ..] if letter.is_ascii_alphabetic());
    let wrong = match path {
        "" => "is empty",
        _ if path.contains('\0') => "has '\\0' in it",
        _ if path.contains('\\') => "has a backslash, which separates names on Windows",
        _ if path.starts_with('/') => "is absolute",
        _ if is_drive => "has a drive letter",
        _ if path.split('/').any(|name| name == "..") => {
            "has \"..\" in it, which can lead out of the destination"
        }
        _ => {
            let names = path.split('/').filter(|name| !matches!(*name, "" | "."));
            return Ok(names.collect::<Vec<_>>().join("/"));
        }
    };
    Err(refused(wrong))
}

/// Checks that a path that [`normalize`] gave can be written on every platform.
pub(super) fn check_writable(path: &str) -> Result<(), UnpackErrorKind> {
    if path.is_empty() {
        return Err(refused("is empty"));
    }
    path.split('/').try_for_each(check_name)
}

fn check_name(name: &str) -> Result<(), UnpackErrorKind> {
    let is_foreign = |character: &char| character.is_control() || "<>:\"|?*".contains(*character);
    // Windows looks at the name before its first dot, and drops spaces at its end: `NUL .txt` is a device too.
    let stem = name
        .split('.')
        .next()
        .unwrap_or(name)
        .trim_end()
        .to_ascii_uppercase();
    let port = ["COM", "LPT"]
        .iter()
        .find_map(|port| stem.strip_prefix(port));
    let is_device = matches!(&*stem, "CON" | "CONIN$" | "CONOUT$" | "PRN" | "AUX" | "NUL")
        || port.is_some_and(|number| {
            let mut digits = number.chars();
            digits
                .next()
                .is_some_and(|digit| "123456789\u{b9}\u{b2}\u{b3}".contains(digit))
                && digits.next().is_none()
        });
    if let Some(character) = name.chars().find(is_foreign) {
        Err(refused(&format!(
            "has {character:?} in it, which not every system can have in a name"
        )))
    } else if name.ends_with(['.', ' ']) {
        Err(refused(&format!(
            "has a name that ends with a dot or a space, which Windows drops: {name:?}"
        )))
    } else if is_device {
        Err(refused(&format!(
            "has a name that is a device on Windows: {name:?}"
        )))
    } else {
        Ok(())
    }
}

fn refused(why: &str) -> UnpackErrorKind {
    UnpackErrorKind::refused(&format!("its path {why}"))
}
