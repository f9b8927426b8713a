//! Errors by way of a buffer, for a plugin that has no events that can be set.
//!
//! Plugins of PJRT 0.62 and newer can be told that a buffer which was to be filled never will be, and why
//! (`PJRT_AsyncHostToDeviceTransferManager_SetBufferError`). Who waits for the buffer gets that error,
//! perhaps with words of the plugin's in front (`Buffer Definition Event: `).

use std::ptr::null_mut;
use std::sync::OnceLock;

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::{Plugin, function};

/// Calls a function with its arguments, and gives these back. Where it fails, or the plugin's version does not have it,
/// the function that encloses the call gives `None`.
///
/// The caller answers for the fields.
macro_rules! call {
    ($plugin:expr, $function:ident, $arguments:ident { $($field:ident: $value:expr),* }) => {{
        let mut arguments: $arguments = std::mem::zeroed();
        arguments.struct_size = size_of::<$arguments>();
        $(arguments.$field = $value;)*
        let error = function!($plugin, $function)?(&mut arguments);
        if !error.is_null() {
            destroy($plugin, error);
            return None;
        }
        arguments
    }};
}

/// Where a buffer can be: in the memory of a client that is there until the program ends.
#[derive(Clone, Copy)]
struct Place {
    client: *mut PJRT_Client,
    memory: *mut PJRT_Memory,
}

// SAFETY: the PJRT C API may be called from any thread, and nothing destroys the client.
unsafe impl Send for Place {}
// SAFETY: as above.
unsafe impl Sync for Place {}

/// Makes an error that a new buffer carries; `None` where the plugin has no such buffers. `plugin` is the program's, of
/// which there is one.
pub(super) fn by_buffer(
    plugin: &Plugin,
    code: PJRT_Error_Code,
    message: &str,
) -> Option<*mut PJRT_Error> {
    static PLACE: OnceLock<Option<Place>> = OnceLock::new();
    // SAFETY: zero is a value of all members that are not set, here and below.
    let place = (*PLACE.get_or_init(|| unsafe { place(plugin) }))?;
    // SAFETY: the place is the plugin's, and the message is there until the call returns.
    unsafe { error_of_buffer(plugin, place, code, message) }
}

/// The memory of the first device of a new client.
///
/// # Safety
///
/// None is needed; unsafe as all calls are.
unsafe fn place(plugin: &Plugin) -> Option<Place> {
    // SAFETY: what is passed to a function is there until it returns, and the client stays.
    unsafe {
        call!(
            plugin,
            PJRT_Plugin_Initialize,
            PJRT_Plugin_Initialize_Args {}
        );
        let client = call!(plugin, PJRT_Client_Create, PJRT_Client_Create_Args {}).client;
        let devices = call!(
            plugin,
            PJRT_Client_AddressableDevices,
            PJRT_Client_AddressableDevices_Args { client: client }
        );
        if devices.num_addressable_devices == 0 {
            return None;
        }
        let device = *devices.addressable_devices;
        let memory = call!(
            plugin,
            PJRT_Device_DefaultMemory,
            PJRT_Device_DefaultMemory_Args { device: device }
        )
        .memory;
        Some(Place { client, memory })
    }
}

/// The error that waiting for a buffer gives which never is filled.
///
/// # Safety
///
/// `place` must be of the plugin.
unsafe fn error_of_buffer(
    plugin: &Plugin,
    place: Place,
    code: PJRT_Error_Code,
    message: &str,
) -> Option<*mut PJRT_Error> {
    let dimensions = [1];
    let mut shape = PJRT_ShapeSpec {
        struct_size: size_of::<PJRT_ShapeSpec>(),
        extension_start: null_mut(),
        dims: dimensions.as_ptr(),
        num_dims: dimensions.len(),
        element_type: PJRT_Buffer_Type_PJRT_Buffer_Type_U8,
    };
    // SAFETY: what is passed to a function is there until it returns, and what one gives is destroyed behind its last use.
    unsafe {
        let transfer = call!(
            plugin,
            PJRT_Client_CreateBuffersForAsyncHostToDevice,
            PJRT_Client_CreateBuffersForAsyncHostToDevice_Args {
                client: place.client,
                memory: place.memory,
                shape_specs: &mut shape,
                num_shape_specs: 1
            }
        )
        .transfer_manager;
        call!(
            plugin,
            PJRT_AsyncHostToDeviceTransferManager_SetBufferError,
            PJRT_AsyncHostToDeviceTransferManager_SetBufferError_Args {
                transfer_manager: transfer,
                error_code: code,
                error_message: message.as_ptr().cast(),
                error_message_size: message.len()
            }
        );
        let buffer = call!(
            plugin,
            PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer,
            PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer_Args {
                transfer_manager: transfer
            }
        )
        .buffer_out;
        let event = call!(
            plugin,
            PJRT_Buffer_ReadyEvent,
            PJRT_Buffer_ReadyEvent_Args { buffer: buffer }
        )
        .event;
        let mut wait: PJRT_Event_Await_Args = std::mem::zeroed();
        wait.struct_size = size_of::<PJRT_Event_Await_Args>();
        wait.event = event;
        let error = function!(plugin, PJRT_Event_Await)?(&mut wait);
        call!(
            plugin,
            PJRT_Event_Destroy,
            PJRT_Event_Destroy_Args { event: event }
        );
        call!(
            plugin,
            PJRT_Buffer_Destroy,
            PJRT_Buffer_Destroy_Args { buffer: buffer }
        );
        call!(
            plugin,
            PJRT_AsyncHostToDeviceTransferManager_Destroy,
            PJRT_AsyncHostToDeviceTransferManager_Destroy_Args {
                transfer_manager: transfer
            }
        );
        (!error.is_null()).then_some(error)
    }
}

/// Frees an error that is told to no one.
///
/// # Safety
///
/// The error must be the plugin's, and nothing else may use it.
unsafe fn destroy(plugin: &Plugin, error: *mut PJRT_Error) {
    // SAFETY: the caller answers for the error.
    unsafe {
        let mut arguments: PJRT_Error_Destroy_Args = std::mem::zeroed();
        arguments.struct_size = size_of::<PJRT_Error_Destroy_Args>();
        arguments.error = error;
        if let Some(destroy) = function!(plugin, PJRT_Error_Destroy) {
            destroy(&mut arguments);
        }
    }
}
