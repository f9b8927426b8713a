//! Errors by way of a buffer, for a plugin that has no events that can be set.
//!
//! Plugins of PJRT 0.62 and newer can be told that a buffer which was to be filled never will be, and why
//! (`PJRT_AsyncHostToDeviceTransferManager_SetBufferError`). Who waits for the buffer gets that error,
//! perhaps with words of the plugin's in front (`Buffer Definition Event: `).

use std::ptr::null_mut;
use std::sync::OnceLock;

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::{CallError, Plugin, arguments, call, try_function};

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
    let place = (*PLACE.get_or_init(|| place(plugin).ok().flatten()))?;
    // SAFETY: the place is the plugin's.
    let error = unsafe { error_of_buffer(plugin, place, code, message) };
    error.ok().filter(|error| !error.is_null())
}

/// The memory of the first device of a new client.
fn place(plugin: &Plugin) -> Result<Option<Place>, CallError> {
    // SAFETY: what is passed to a function is there until it returns, and the client stays.
    unsafe {
        call!(plugin, PJRT_Plugin_Initialize {})?;
        let client = call!(plugin, PJRT_Client_Create {})?.client;
        let devices = call!(plugin, PJRT_Client_AddressableDevices { client })?;
        if devices.num_addressable_devices == 0 {
            return Ok(None);
        }
        let device = *devices.addressable_devices;
        let memory = call!(plugin, PJRT_Device_DefaultMemory { device })?.memory;
        Ok(Some(Place { client, memory }))
    }
}

/// The error that waiting for a buffer gives which never is filled.
///
/// # Safety
///
/// `place` must be of the plugin.
unsafe fn error_of_buffer(
    plugin: &Plugin,
    Place { client, memory }: Place,
    error_code: PJRT_Error_Code,
    message: &str,
) -> Result<*mut PJRT_Error, CallError> {
    let wait = try_function!(plugin, PJRT_Event_Await)?;
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
            PJRT_Client_CreateBuffersForAsyncHostToDevice {
                client,
                memory,
                shape_specs: &mut shape,
                num_shape_specs: 1
            }
        )?;
        let transfer_manager = transfer.transfer_manager;
        call!(
            plugin,
            PJRT_AsyncHostToDeviceTransferManager_SetBufferError {
                transfer_manager,
                error_code,
                error_message: message.as_ptr().cast(),
                error_message_size: message.len()
            }
        )?;
        let retrieved = call!(
            plugin,
            PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer { transfer_manager }
        )?;
        let buffer = retrieved.buffer_out;
        let event = call!(plugin, PJRT_Buffer_ReadyEvent { buffer })?.event;
        let mut awaited = arguments(wait);
        awaited.event = event;
        let error = wait(&mut awaited);
        call!(plugin, PJRT_Event_Destroy { event })?;
        call!(plugin, PJRT_Buffer_Destroy { buffer })?;
        call!(
            plugin,
            PJRT_AsyncHostToDeviceTransferManager_Destroy { transfer_manager }
        )?;
        Ok(error)
    }
}
