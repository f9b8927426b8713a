//! Programs that are compiled and loaded.

use std::marker::PhantomData;
use std::ptr::{null, null_mut};

use ryft_pjrt_sys::bindings::*;

use super::call::{Api, Arguments};
use super::{Buffer, Client, Device, Error};

/// A program that is compiled, and loaded on one device or several.
pub struct Executable<'client> {
    api: Api,
    loaded: *mut PJRT_LoadedExecutable,
    client: PhantomData<&'client Client>,
}

impl<'client> Executable<'client> {
    /// Takes over a program.
    ///
    /// # Safety
    ///
    /// `loaded` must be a program of a client that lives for `'client`, and nothing else may destroy it.
    pub(super) unsafe fn own(api: Api, loaded: *mut PJRT_LoadedExecutable) -> Self {
        Self {
            api,
            loaded,
            client: PhantomData,
        }
    }

    /// The devices that the program runs on.
    pub fn devices(&self) -> Result<Vec<Device<'client>>, Error> {
        let mut arguments = PJRT_LoadedExecutable_AddressableDevices_Args {
            executable: self.loaded,
            ..Arguments::new()
        };
        // SAFETY: the program is alive, its list lives as long, and the devices live as long as the client.
        unsafe {
            self.api.call(&mut arguments)?;
            Ok(Device::list(
                self.api,
                arguments.addressable_devices,
                arguments.num_addressable_devices,
            ))
        }
    }

    /// The compiled program, as a serialized `HloModuleProtoWithConfig`.
    pub fn optimized_program(&self) -> Result<Vec<u8>, Error> {
        let description = Description::new(self)?;
        let mut program = PJRT_Program {
            struct_size: PJRT_Program_STRUCT_SIZE as usize,
            extension_start: null_mut(),
            code: null_mut(),
            code_size: 0,
            format: null(),
            format_size: 0,
        };
        let mut arguments = PJRT_Executable_OptimizedProgram_Args {
            executable: description.executable,
            program: &mut program,
            ..Arguments::new()
        };
        // SAFETY: description and program are alive. Without a place for the code, the first call says how many bytes the
        // second needs.
        unsafe {
            self.api.call(&mut arguments)?;
            let mut code = vec![0; (*arguments.program).code_size];
            (*arguments.program).code = code.as_mut_ptr().cast();
            self.api.call(&mut arguments)?;
            Ok(code)
        }
    }

    /// Runs the program once on each of its devices, and waits until all are done.
    ///
    /// `inputs` holds a list for each of [`Executable::devices`], with a buffer of that device for each parameter; what
    /// is returned holds a list for each device, with a buffer for each result. The inputs are consumed, because the
    /// program may keep its results in their memory.
    pub fn execute(
        &self,
        inputs: Vec<Vec<Buffer<'client>>>,
    ) -> Result<Vec<Vec<Buffer<'client>>>, Error> {
        let num_args = inputs.first().map_or(0, Vec::len);
        if inputs.len() != self.devices()?.len() || inputs.iter().any(|list| list.len() != num_args)
        {
            let message = "there must be one list of inputs for each device of the program, all of one length";
            let function = PJRT_LoadedExecutable_Execute_Args::FUNCTION;
            return Err(Error::invalid_argument(function, message.into()));
        }
        let num_outputs = Description::new(self)?.num_outputs()?;

        let pointers = |list: &Vec<Buffer<'_>>| list.iter().map(Buffer::as_ptr).collect();
        let lists: Vec<Vec<*mut PJRT_Buffer>> = inputs.iter().map(pointers).collect();
        let argument_lists: Vec<*const *mut PJRT_Buffer> = lists.iter().map(Vec::as_ptr).collect();
        let mut outputs = vec![vec![null_mut::<PJRT_Buffer>(); num_outputs]; inputs.len()];
        let output_lists: Vec<*mut *mut PJRT_Buffer> =
            outputs.iter_mut().map(Vec::as_mut_ptr).collect();
        let mut complete = vec![null_mut::<PJRT_Event>(); inputs.len()];
        let mut options = PJRT_ExecuteOptions {
            struct_size: PJRT_ExecuteOptions_STRUCT_SIZE as usize,
            // SAFETY: the fields are pointers and numbers, for which zero is a value.
            ..unsafe { std::mem::zeroed() }
        };
        let mut arguments = PJRT_LoadedExecutable_Execute_Args {
            executable: self.loaded,
            options: &mut options,
            argument_lists: argument_lists.as_ptr(),
            num_devices: inputs.len(),
            num_args,
            output_lists: output_lists.as_ptr(),
            device_complete_events: complete.as_mut_ptr(),
            ..Arguments::new()
        };
        // SAFETY: all lists have the lengths that are given with them or that the program asks for, and are alive
        // during the call; so are the buffers in them.
        unsafe { self.api.call(&mut arguments) }?;

        // Everything that the call gave has an owner before the first error can end this function.
        // SAFETY: the call succeeded, and gave a buffer for each result and an event for each device.
        let own = |buffer| unsafe { Buffer::own(self.api, buffer) };
        let outputs = outputs
            .into_iter()
            .map(|list| list.into_iter().map(own).collect())
            .collect();
        // SAFETY: as above.
        let waited: Vec<_> = complete
            .into_iter()
            .map(|event| unsafe { self.api.wait(event) })
            .collect();
        waited.into_iter().collect::<Result<(), _>>()?;
        Ok(outputs)
    }
}

impl Drop for Executable<'_> {
    fn drop(&mut self) {
        let arguments = PJRT_LoadedExecutable_Destroy_Args {
            executable: self.loaded,
            ..Arguments::new()
        };
        // SAFETY: nothing borrows from the program.
        unsafe { self.api.destroy(arguments) }
    }
}

/// What the plugin knows of a compiled program, apart from its being loaded.
struct Description {
    api: Api,
    executable: *mut PJRT_Executable,
}

impl Description {
    fn new(executable: &Executable<'_>) -> Result<Self, Error> {
        let api = executable.api;
        let mut arguments = PJRT_LoadedExecutable_GetExecutable_Args {
            loaded_executable: executable.loaded,
            ..Arguments::new()
        };
        // SAFETY: the program is alive.
        unsafe { api.call(&mut arguments) }?;
        Ok(Self {
            api,
            executable: arguments.executable,
        })
    }

    /// How many results the program has on each device.
    fn num_outputs(&self) -> Result<usize, Error> {
        let mut arguments = PJRT_Executable_NumOutputs_Args {
            executable: self.executable,
            ..Arguments::new()
        };
        // SAFETY: the description is alive.
        unsafe { self.api.call(&mut arguments) }?;
        Ok(arguments.num_outputs)
    }
}

impl Drop for Description {
    fn drop(&mut self) {
        let arguments = PJRT_Executable_Destroy_Args {
            executable: self.executable,
            ..Arguments::new()
        };
        // SAFETY: nothing borrows from the description.
        unsafe { self.api.destroy(arguments) }
    }
}
