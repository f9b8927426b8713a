//! Work of the plugin that goes on while the caller does.

use ryft_xla_sys::bindings::*;

use super::call::{Api, Arguments};
use super::error::Error;

/// Becomes ready when some work of the plugin is done.
pub(super) struct Event {
    api: Api,
    event: *mut PJRT_Event,
}

impl Event {
    /// Takes over an event.
    ///
    /// # Safety
    ///
    /// `event` must be an event of this plugin that nothing else destroys.
    pub(super) unsafe fn own(api: Api, event: *mut PJRT_Event) -> Self {
        Self { api, event }
    }

    /// Waits until the work is done, and returns its error if it failed.
    pub(super) fn wait(self) -> Result<(), Error> {
        // SAFETY: the event is alive.
        unsafe {
            self.api.call(&mut PJRT_Event_Await_Args {
                event: self.event,
                ..Arguments::new()
            })
        }
    }
}

impl Drop for Event {
    fn drop(&mut self) {
        // SAFETY: the event is alive, and this is its last use. There is nobody to hear of a failure.
        let _ = unsafe {
            self.api.call(&mut PJRT_Event_Destroy_Args {
                event: self.event,
                ..Arguments::new()
            })
        };
    }
}
