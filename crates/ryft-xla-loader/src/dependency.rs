//! Which library is missing, read from what the operating system says when it can't load another one.

use std::path::Path;

/// The environment variable that lists directories with libraries.
pub(crate) const SEARCH_PATH: &str = if cfg!(windows) {
    "PATH"
} else if cfg!(target_os = "macos") {
    "DYLD_LIBRARY_PATH"
} else {
    "LD_LIBRARY_PATH"
};

/// The name of the library that `message` says is missing, unless that is `library` itself.
///
/// Knows the texts of glibc, musl and macOS. Windows names no library: see [`explain`].
pub(crate) fn missing_in(message: &str, library: &Path) -> Option<String> {
    let name = glibc(message)
        .or_else(|| musl(message))
        .or_else(|| macos(message))?
        .trim();
    (!name.is_empty() && Path::new(name) != library).then(|| name.to_owned())
}

/// `libx.so.1: cannot open shared object file: No such file or directory`
fn glibc(message: &str) -> Option<&str> {
    message.strip_suffix(": cannot open shared object file: No such file or directory")
}

/// `Error loading shared library libx.so.1: No such file or directory (needed by /a/plugin.so)`
fn musl(message: &str) -> Option<&str> {
    let (name, reason) = message
        .strip_prefix("Error loading shared library ")?
        .split_once(": ")?;
    reason
        .starts_with("No such file or directory")
        .then_some(name)
}

/// `dlopen(/a/plugin.dylib, 0x0006): Library not loaded: @rpath/libx.dylib`, and more lines with who needs it and where
/// it was looked for.
fn macos(message: &str) -> Option<&str> {
    message.split_once("Library not loaded: ")?.1.lines().next()
}

/// Adds to a message of Windows what it keeps to itself.
pub(crate) fn explain(message: String) -> String {
    const MODULE_NOT_FOUND: &str = "(os error 126)";
    if !message.ends_with(MODULE_NOT_FOUND) {
        return message;
    }
    format!(
        "{message}. The file is there, so a library that it needs is missing; Windows does not say which. `dumpbin \
         /dependents` lists them"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(message: &str) -> Option<String> {
        missing_in(message, Path::new("/opt/plugin.so"))
    }

    #[test]
    fn glibc_names_the_dependency() {
        let message = "librocprofiler-sdk-attach.so.1: cannot open shared object file: No such file or directory";
        assert_eq!(
            missing(message).as_deref(),
            Some("librocprofiler-sdk-attach.so.1")
        );
    }

    #[test]
    fn musl_names_the_dependency() {
        let message = "Error loading shared library libcudart.so.12: No such file or directory (needed by /opt/plugin.so)";
        assert_eq!(missing(message).as_deref(), Some("libcudart.so.12"));
    }

    #[test]
    fn macos_names_the_dependency() {
        let message = "dlopen(/opt/plugin.so, 0x0006): Library not loaded: @rpath/libhelper.1.dylib\n  \
                       Referenced from: <0A1B> /opt/plugin.so\n  \
                       Reason: tried: '/usr/lib/libhelper.1.dylib' (no such file)";
        assert_eq!(
            missing(message).as_deref(),
            Some("@rpath/libhelper.1.dylib")
        );
    }

    #[test]
    fn the_library_itself_is_not_its_own_dependency() {
        let message = "/opt/plugin.so: cannot open shared object file: No such file or directory";
        assert_eq!(missing(message), None);
    }

    #[test]
    fn other_faults_name_no_dependency() {
        for message in [
            "/opt/plugin.so: undefined symbol: cuInit",
            "/lib/libc.so.6: version `GLIBC_2.99' not found (required by /opt/plugin.so)",
            "Error loading shared library /opt/plugin.so: Exec format error",
            "libx.so.1: cannot open shared object file: Permission denied",
            "The specified module could not be found. (os error 126)",
            "",
        ] {
            assert_eq!(missing(message), None, "{message}");
        }
    }

    #[test]
    fn what_windows_leaves_out_is_explained() {
        let explained =
            explain("The specified module could not be found. (os error 126)".to_owned());
        assert!(explained.contains("dumpbin /dependents"), "{explained}");
        let other = "%1 is not a valid Win32 application. (os error 193)".to_owned();
        assert_eq!(explain(other.clone()), other);
    }
}
