//! Programs that are compiled and loaded.

use std::marker::PhantomData;
use std::ptr::null_mut;

use ryft_pjrt_sys::bindings::*;

use super::call::{Api, call, zeroed};
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
        // SAFETY: the program is alive, its list lives as long, and the devices live as long as the client.
        unsafe {
            let list = call!(self.api; PJRT_LoadedExecutable_AddressableDevices; PJRT_LoadedExecutable_AddressableDevices_Args {
                executable: self.loaded,
            })?;
            Ok(Device::list(
                self.api,
                list.addressable_devices,
                list.num_addressable_devices,
            ))
        }
    }

    /// What the plugin knows of the program, apart from its being loaded. It is alive during the call of `ask`.
    ///
    /// # Safety
    ///
    /// `ask` may do with it what the C header allows but for destroying it.
    unsafe fn describe<T>(
        &self,
        ask: impl FnOnce(*mut PJRT_Executable) -> Result<T, Error>,
    ) -> Result<T, Error> {
        // SAFETY: the program is alive, and the description is destroyed behind its last use.
        unsafe {
            let description = call!(self.api; PJRT_LoadedExecutable_GetExecutable; PJRT_LoadedExecutable_GetExecutable_Args {
                loaded_executable: self.loaded,
            })?;
            let executable = description.executable;
            let answer = ask(executable);
            call!(self.api; PJRT_Executable_Destroy; PJRT_Executable_Destroy_Args { executable: executable })?;
            answer
        }
    }

    /// The compiled program, as a serialized `HloModuleProtoWithConfig`.
    pub fn optimized_program(&self) -> Result<Vec<u8>, Error> {
        // SAFETY: program and description are alive. Without a place for the code, the first call says how many bytes the
        // second needs.
        unsafe {
            let mut program = zeroed!(PJRT_Program {});
            let mut read = |executable| {
                call!(self.api; PJRT_Executable_OptimizedProgram; PJRT_Executable_OptimizedProgram_Args {
                    executable: executable, program: &mut program,
                })
                .map(|arguments| arguments.program)
            };
            self.describe(|executable| {
                let program = read(executable)?;
                let mut code = vec![0; (*program).code_size];
                (*program).code = code.as_mut_ptr().cast();
                read(executable)?;
                Ok(code)
            })
        }
    }

    /// How many results the program has on each device.
    fn num_outputs(&self) -> Result<usize, Error> {
        // SAFETY: the description is alive.
        unsafe {
            self.describe(|executable| {
                let outputs = call!(self.api; PJRT_Executable_NumOutputs; PJRT_Executable_NumOutputs_Args {
                    executable: executable,
                })?;
                Ok(outputs.num_outputs)
            })
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
            return Err(Error::invalid_argument(
                "PJRT_LoadedExecutable_Execute",
                message.into(),
            ));
        }
        let num_outputs = self.num_outputs()?;

        let pointers = |list: &Vec<Buffer<'_>>| list.iter().map(Buffer::as_ptr).collect();
        let lists: Vec<Vec<_>> = inputs.iter().map(pointers).collect();
        let argument_lists: Vec<_> = lists.iter().map(|list| list.as_ptr()).collect();
        let mut outputs = vec![vec![null_mut(); num_outputs]; inputs.len()];
        let output_lists: Vec<_> = outputs.iter_mut().map(|list| list.as_mut_ptr()).collect();
        let mut complete = vec![null_mut(); inputs.len()];
        // SAFETY: all lists have the lengths that are given with them or that the program asks for, and are alive
        // during the call; so are the buffers in them. The call gives a buffer for each result and an event for each
        // device to own, and everything has an owner before the first error can end this function.
        unsafe {
            let mut options = zeroed!(PJRT_ExecuteOptions {});
            call!(self.api; PJRT_LoadedExecutable_Execute; PJRT_LoadedExecutable_Execute_Args {
                executable: self.loaded, options: &mut options,
                argument_lists: argument_lists.as_ptr(), num_devices: inputs.len(),
                num_args: num_args, output_lists: output_lists.as_ptr(),
                device_complete_events: complete.as_mut_ptr(),
            })?;
            let own = |list: Vec<_>| {
                list.into_iter()
                    .map(|buffer| Buffer::own(self.api, buffer))
                    .collect()
            };
            let outputs = outputs.into_iter().map(own).collect();
            let done: Vec<_> = complete
                .into_iter()
                .map(|event| self.api.wait(event))
                .collect();
            done.into_iter().collect::<Result<(), _>>()?;
            Ok(outputs)
        }
    }
}

impl Drop for Executable<'_> {
    fn drop(&mut self) {
        // SAFETY: nothing borrows from the program.
        let _ = unsafe {
            call!(self.api; PJRT_LoadedExecutable_Destroy; PJRT_LoadedExecutable_Destroy_Args {
                executable: self.loaded,
            })
        };
    }
}
