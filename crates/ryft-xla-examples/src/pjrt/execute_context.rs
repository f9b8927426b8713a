//! What one execution has, or several, in addition to its inputs.

use std::any::Any;
use std::mem::forget;
use std::sync::Arc;

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::call;

use super::api::{Api, invalid_argument};
use super::{Client, Error};

/// What the handlers of custom calls find in addition to their arrays:
/// [`Registry::add_user_data`](crate::ffi::Registry::add_user_data) adds to it.
pub struct ExecuteContext {
    api: Api,
    context: *mut PJRT_ExecuteContext,
    /// What the plugin has pointers to.
    kept: Vec<Arc<dyn Any + Send + Sync>>,
}

impl ExecuteContext {
    /// A context with nothing in it.
    pub fn new(client: &Client) -> Result<Self, Error> {
        Self::with_api(client.api())
    }

    pub(super) fn with_api(api: Api) -> Result<Self, Error> {
        // SAFETY: the arguments have no fields to set. The call gives a context to own.
        let created = unsafe { call!(api, PJRT_ExecuteContext_Create {}) }?;
        let (context, kept) = (created.context, Vec::new());
        Ok(Self { api, context, kept })
    }

    /// The context, if it is one of this plugin's.
    pub(crate) fn as_ptr(&self, api: Api) -> Result<*mut PJRT_ExecuteContext, Error> {
        if self.api.api() == api.api() {
            return Ok(self.context);
        }
        let message = "the context is another plugin's".into();
        Err(invalid_argument("PJRT_ExecuteContext", message))
    }

    /// Keeps data as long as the context.
    pub(crate) fn keep(&mut self, data: Arc<dyn Any + Send + Sync>) {
        self.kept.push(data);
    }

    /// Keeps all data until the process ends, because something may use it for an unknown time.
    pub(super) fn keep_for_ever(&self) {
        self.kept.iter().cloned().for_each(forget);
    }
}

impl Drop for ExecuteContext {
    fn drop(&mut self) {
        // SAFETY: no execution borrows it, and the plugin shares what is in it with those that go on.
        let _ = unsafe {
            call!(
                self.api,
                PJRT_ExecuteContext_Destroy {
                    context: self.context
                }
            )
        };
    }
}
