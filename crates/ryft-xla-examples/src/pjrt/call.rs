//! How one function of the C API is called.

use std::ffi::c_char;
use std::ptr::NonNull;

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::{Plugin, function};

use super::Error;

/// A plugin that is loaded and initialized.
#[derive(Clone, Copy, Debug)]
pub struct Api(&'static Plugin);

impl Api {
    /// Takes a plugin into use.
    pub fn new(plugin: &'static Plugin) -> Result<Self, Error> {
        let api = Self(plugin);
        // SAFETY: the arguments have no fields to set.
        unsafe { api.call(&mut PJRT_Plugin_Initialize_Args::new()) }?;
        Ok(api)
    }

    /// Calls the function whose arguments are `arguments`; what it returns is in them afterwards.
    ///
    /// # Safety
    ///
    /// The fields must hold what the C header asks for, and the objects that they point to must be alive.
    pub(super) unsafe fn call<A: Arguments>(self, arguments: &mut A) -> Result<(), Error> {
        let function = A::function(self.0)
            .ok_or_else(|| Error::missing_function(A::FUNCTION, self.0.version()))?;
        // SAFETY: the function takes this struct; the caller answers for the fields.
        let error = unsafe { function(arguments) };
        match NonNull::new(error) {
            None => Ok(()),
            // SAFETY: the plugin just returned this error, and it is passed on once.
            Some(error) => Err(unsafe { Error::take(self, A::FUNCTION, error) }),
        }
    }

    /// Destroys what the arguments name. There is nobody to hear of a failure.
    ///
    /// # Safety
    ///
    /// As for [`call`](Self::call), and nothing may use the object any more.
    pub(super) unsafe fn destroy<A: Arguments>(self, mut arguments: A) {
        // SAFETY: the caller answers for the arguments.
        let _ = unsafe { self.call(&mut arguments) };
    }

    /// Waits until the work that an event stands for is done, and gives its error if it failed.
    ///
    /// # Safety
    ///
    /// `event` must be an event of this plugin that nothing else uses.
    pub(super) unsafe fn wait(self, event: *mut PJRT_Event) -> Result<(), Error> {
        // SAFETY: the event is alive, and is destroyed behind its last use.
        unsafe {
            let result = self.call(&mut PJRT_Event_Await_Args {
                event,
                ..Arguments::new()
            });
            self.destroy(PJRT_Event_Destroy_Args {
                event,
                ..Arguments::new()
            });
            result
        }
    }

    /// The newest version of StableHLO whose programs the plugin reads, if it says so.
    pub fn stablehlo_version(self) -> Result<Option<[i64; 3]>, Error> {
        let mut arguments = PJRT_Plugin_Attributes_Args::new();
        // SAFETY: the arguments have no fields to set. The attributes live as long as the plugin, which is never unloaded.
        let attributes = unsafe {
            self.call(&mut arguments)?;
            slice(arguments.attributes, arguments.num_attributes)
        };
        // SAFETY: as above; an attribute of this type is a list of so many numbers.
        Ok(attributes.iter().find_map(|attribute| unsafe {
            let is_it = text(attribute.name, attribute.name_size) == "stablehlo_current_version"
                && attribute.type_ == PJRT_NamedValue_Type_PJRT_NamedValue_kInt64List;
            let numbers = attribute.__bindgen_anon_1.int64_array_value;
            is_it.then(|| slice(numbers, attribute.value_size).try_into().ok())?
        }))
    }

    /// The plugin itself, for the functions that don't return an error.
    pub(super) fn plugin(self) -> &'static Plugin {
        self.0
    }
}

/// An argument struct of the C API.
pub(super) trait Arguments: Sized {
    /// The name of the function that takes this struct.
    const FUNCTION: &'static str;

    /// The function; nothing if the plugin was built for a version of the C API that did not have it yet.
    fn function(plugin: &Plugin) -> Option<unsafe extern "C" fn(*mut Self) -> *mut PJRT_Error>;

    /// The arguments with their `struct_size` set and all else zero.
    fn new() -> Self;
}

/// Declares the functions that are used: each with its arguments and with the constant that is their `struct_size`.
macro_rules! functions {
    ($($function:ident($arguments:ident, $size:ident);)*) => {$(
        impl Arguments for $arguments {
            const FUNCTION: &'static str = stringify!($function);

            fn function(plugin: &Plugin) -> Option<unsafe extern "C" fn(*mut Self) -> *mut PJRT_Error> {
                function!(plugin, $function)
            }

            fn new() -> Self {
                // SAFETY: the fields are pointers, numbers and flags, for which zero is a value.
                Self { struct_size: $size as usize, ..unsafe { std::mem::zeroed() } }
            }
        }
    )*};
}

functions! {
    PJRT_Plugin_Initialize(PJRT_Plugin_Initialize_Args, PJRT_Plugin_Initialize_Args_STRUCT_SIZE);
    PJRT_Plugin_Attributes(PJRT_Plugin_Attributes_Args, PJRT_Plugin_Attributes_Args_STRUCT_SIZE);
    PJRT_Error_GetCode(PJRT_Error_GetCode_Args, PJRT_Error_GetCode_Args_STRUCT_SIZE);
    PJRT_Event_Await(PJRT_Event_Await_Args, PJRT_Event_Await_Args_STRUCT_SIZE);
    PJRT_Event_Destroy(PJRT_Event_Destroy_Args, PJRT_Event_Destroy_Args_STRUCT_SIZE);
    PJRT_Client_Create(PJRT_Client_Create_Args, PJRT_Client_Create_Args_STRUCT_SIZE);
    PJRT_Client_Destroy(PJRT_Client_Destroy_Args, PJRT_Client_Destroy_Args_STRUCT_SIZE);
    PJRT_Client_PlatformName(PJRT_Client_PlatformName_Args, PJRT_Client_PlatformName_Args_STRUCT_SIZE);
    PJRT_Client_PlatformVersion(PJRT_Client_PlatformVersion_Args, PJRT_Client_PlatformVersion_Args_STRUCT_SIZE);
    PJRT_Client_AddressableDevices(PJRT_Client_AddressableDevices_Args, PJRT_Client_AddressableDevices_Args_STRUCT_SIZE);
    PJRT_Client_Compile(PJRT_Client_Compile_Args, PJRT_Client_Compile_Args_STRUCT_SIZE);
    PJRT_Client_BufferFromHostBuffer(PJRT_Client_BufferFromHostBuffer_Args, PJRT_Client_BufferFromHostBuffer_Args_STRUCT_SIZE);
    PJRT_Device_GetDescription(PJRT_Device_GetDescription_Args, PJRT_Device_GetDescription_Args_STRUCT_SIZE);
    PJRT_DeviceDescription_ToString(PJRT_DeviceDescription_ToString_Args, PJRT_DeviceDescription_ToString_Args_STRUCT_SIZE);
    PJRT_Executable_Destroy(PJRT_Executable_Destroy_Args, PJRT_Executable_Destroy_Args_STRUCT_SIZE);
    PJRT_Executable_NumOutputs(PJRT_Executable_NumOutputs_Args, PJRT_Executable_NumOutputs_Args_STRUCT_SIZE);
    PJRT_Executable_OptimizedProgram(PJRT_Executable_OptimizedProgram_Args, PJRT_Executable_OptimizedProgram_Args_STRUCT_SIZE);
    PJRT_LoadedExecutable_Destroy(PJRT_LoadedExecutable_Destroy_Args, PJRT_LoadedExecutable_Destroy_Args_STRUCT_SIZE);
    PJRT_LoadedExecutable_GetExecutable(PJRT_LoadedExecutable_GetExecutable_Args, PJRT_LoadedExecutable_GetExecutable_Args_STRUCT_SIZE);
    PJRT_LoadedExecutable_AddressableDevices(PJRT_LoadedExecutable_AddressableDevices_Args, PJRT_LoadedExecutable_AddressableDevices_Args_STRUCT_SIZE);
    PJRT_LoadedExecutable_Execute(PJRT_LoadedExecutable_Execute_Args, PJRT_LoadedExecutable_Execute_Args_STRUCT_SIZE);
    PJRT_Buffer_Destroy(PJRT_Buffer_Destroy_Args, PJRT_Buffer_Destroy_Args_STRUCT_SIZE);
    PJRT_Buffer_Dimensions(PJRT_Buffer_Dimensions_Args, PJRT_Buffer_Dimensions_Args_STRUCT_SIZE);
    PJRT_Buffer_ToHostBuffer(PJRT_Buffer_ToHostBuffer_Args, PJRT_Buffer_ToHostBuffer_Args_STRUCT_SIZE);
}

/// Returns the text that a plugin gave as a pointer and a size.
///
/// # Safety
///
/// `text` must point to `size` bytes that are alive, or `size` must be zero.
pub(super) unsafe fn text(text: *const c_char, size: usize) -> String {
    // SAFETY: the caller answers for the pointer.
    String::from_utf8_lossy(unsafe { slice(text.cast::<u8>(), size) }).into_owned()
}

/// Returns the list that a plugin gave as a pointer and a length.
///
/// # Safety
///
/// `items` must point to `length` items that stay alive and unchanged for `'list`, or `length` must be zero.
pub(super) unsafe fn slice<'list, T>(items: *const T, length: usize) -> &'list [T] {
    match length {
        0 => &[],
        // SAFETY: the caller answers for the pointer.
        length => unsafe { std::slice::from_raw_parts(items, length) },
    }
}
