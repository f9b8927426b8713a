//! The built-in CPU plugin.
//!
//! The build decides how it is provided: by a static archive that is linked into the program, or by a library that is
//! loaded when the plugin is first asked for. Programs don't see the difference.
//!
//! A library is found when the program runs, by the first of these that applies: the file that the environment variable
//! `PJRT_PLUGIN_CPU_LIB` names, a file next to the module that contains this crate's code (the program, a shared library, a
//! Python extension), and the file that the build found. So a program runs from where it was built as it is, and can
//! be shipped with the library next to it.
//!
//! Where the build found no library, `cargo check` and libraries still work, and so does a program that never asks for
//! the CPU plugin. Linking one that does fails with a message that says so.

use std::sync::OnceLock;

pub use crate::functions::has_function;
use crate::plugin::Plugin;
use crate::source::{PluginError, Source};

include!(concat!(env!("OUT_DIR"), "/cpu.rs"));

/// Where the library of the CPU plugin came from when the crate was built, in one line; `none` if the build found none.
pub const ORIGIN: &str = SOURCE.origin;

/// The CPU plugin, loaded at the first call.
///
/// ```
/// let plugin = ryft_pjrt_sys::cpu::plugin()?;
/// let (major, minor) = plugin.version();
/// println!("PJRT {major}.{minor} from {}", ryft_pjrt_sys::cpu::ORIGIN);
/// # Ok::<(), &ryft_pjrt_sys::PluginError>(())
/// ```
///
/// # Errors
///
/// When no library is found or the one that was found can't be used, with what was tried. Later calls give the same
/// error.
// Inlined, so that only programs that call it refer to what does not exist where the build found no library.
#[inline]
pub fn plugin() -> Result<&'static Plugin, &'static PluginError> {
    #[cfg(pjrt_cpu = "shared")]
    return plugin_by(|| SOURCE.plugin());
    #[cfg(pjrt_cpu = "static")]
    return plugin_by(|| {
        // SAFETY: this is the function of the archive that is linked into the program.
        let table = unsafe { crate::bindings::GetPjrtApi() };
        // SAFETY: the table comes from `GetPjrtApi`, and what is linked in stays.
        unsafe { Plugin::from_table(table, None) }.map_err(PluginError::Linked)
    });
    #[cfg(pjrt_cpu = "missing")]
    // SAFETY: no program that calls this is ever linked.
    return plugin_by(|| unsafe { missing() });
}

/// The plugin that `load` gives at the first call.
#[doc(hidden)]
pub fn plugin_by(
    load: fn() -> Result<Plugin, PluginError>,
) -> Result<&'static Plugin, &'static PluginError> {
    static PLUGIN: OnceLock<Result<Plugin, PluginError>> = OnceLock::new();
    PLUGIN.get_or_init(load).as_ref()
}
