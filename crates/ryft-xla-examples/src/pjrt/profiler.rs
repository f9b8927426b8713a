//! The profiler that a plugin offers: what the devices did while it ran.

use prost::Message as _;
use ryft_pjrt_sys::Status;
use ryft_pjrt_sys::bindings::*;
use ryft_xla_proto::tensorflow::ProfileOptions;
use ryft_xla_proto::tensorflow::profiler::XSpace;

use super::Error;
use super::api::{Api, slice, text, zeroed};

/// A profiler that records.
pub struct Profiler {
    api: &'static PLUGIN_Profiler_Api,
    profiler: *mut PLUGIN_Profiler,
}

/// Calls a function of the profiler's table, and reads its error. To be used where unsafe code is allowed.
macro_rules! call_profiler {
    ($api:expr, $function:ident, $arguments:expr) => {
        match $api.$function {
            Some(function) => check($api, stringify!($function), function($arguments)),
            None => Err(failed(
                stringify!($function),
                PJRT_Error_Code_PJRT_Error_Code_UNIMPLEMENTED,
                "the plugin's profiler does not have the function".into(),
            )),
        }
    };
}

impl Profiler {
    /// Starts to record what the devices and this process do; `None` where the plugin offers no profiler.
    pub fn start(api: Api) -> Result<Option<Self>, Error> {
        let mut extensions = api.extensions();
        let is_profiler = |extension: &ryft_pjrt_sys::Extension| {
            extension.type_ == PJRT_Extension_Type_PJRT_Extension_Type_Profiler
        };
        let Some(extension) = extensions.find(is_profiler) else {
            return Ok(None);
        };
        let options = ProfileOptions {
            version: 1,
            host_tracer_level: 2,
            device_tracer_level: 1,
            raise_error_on_start_failure: true,
            ..Default::default()
        };
        let options = options.encode_to_vec();
        // SAFETY: an extension of this type is this struct, and its table lives as long as the plugin, which is never
        // unloaded. The options are alive during the call, and the profiler has an owner before the next error.
        unsafe {
            let extension = extension.base.cast::<PJRT_Profiler_Extension>();
            let Some(api) = (*extension).profiler_api.as_ref() else {
                return Ok(None);
            };
            let mut arguments = zeroed!(PLUGIN_Profiler_Create_Args {
                options: options.as_ptr().cast(),
                options_size: options.len(),
            });
            call_profiler!(api, create, &mut arguments)?;
            let profiler = arguments.profiler;
            let started = Self { api, profiler };
            call_profiler!(
                api,
                start,
                &mut zeroed!(PLUGIN_Profiler_Start_Args { profiler: profiler })
            )?;
            Ok(Some(started))
        }
    }

    /// Stops recording, and gives what was recorded: a serialized `XSpace`.
    pub fn stop(self) -> Result<Vec<u8>, Error> {
        let (api, profiler) = (self.api, self.profiler);
        // SAFETY: the profiler is alive. Asked without a buffer, the plugin gives one of its own, which lives as long as the
        // profiler.
        let mut data = unsafe {
            let mut arguments = zeroed!(PLUGIN_Profiler_Stop_Args { profiler: profiler });
            call_profiler!(api, stop, &mut arguments)?;
            let mut data = zeroed!(PLUGIN_Profiler_CollectData_Args { profiler: profiler });
            call_profiler!(api, collect_data, &mut data)?;
            slice(data.buffer, data.buffer_size_in_bytes).to_vec()
        };
        // XLA's own buffer is a byte longer than the message.
        if data.last() == Some(&0) && XSpace::decode(&*data).is_err() {
            data.pop();
        }
        Ok(data)
    }
}

impl Drop for Profiler {
    fn drop(&mut self) {
        // SAFETY: the profiler is alive, and this is its last use.
        let _ = unsafe {
            let mut arguments = zeroed!(PLUGIN_Profiler_Destroy_Args {
                profiler: self.profiler
            });
            call_profiler!(self.api, destroy, &mut arguments)
        };
    }
}

/// The error that a function of the profiler gave, if it gave one.
///
/// # Safety
///
/// `error` must be null or an error of the profiler's that nothing else uses.
unsafe fn check(
    api: &PLUGIN_Profiler_Api,
    function: &'static str,
    error: *mut PLUGIN_Profiler_Error,
) -> Result<(), Error> {
    if error.is_null() {
        return Ok(());
    }
    // SAFETY: the error is alive until it is destroyed, behind its last use.
    unsafe {
        let mut message = zeroed!(PLUGIN_Profiler_Error_Message_Args { error: error });
        if let Some(read) = api.error_message {
            read(&mut message);
        }
        let message = text(message.message, message.message_size);
        let mut code = zeroed!(PLUGIN_Profiler_Error_GetCode_Args { error: error });
        if let Some(read) = api.error_get_code {
            let _ = read(&mut code);
        }
        if let Some(destroy) = api.error_destroy {
            destroy(&mut zeroed!(PLUGIN_Profiler_Error_Destroy_Args {
                error: error
            }));
        }
        Err(failed(function, code.code as PJRT_Error_Code, message))
    }
}

fn failed(function: &'static str, code: PJRT_Error_Code, message: String) -> Error {
    let status = Status { code, message };
    Error::Failed { function, status }
}
