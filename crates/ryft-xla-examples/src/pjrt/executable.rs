//! Programs that are compiled and loaded.

use std::ptr::null_mut;

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::call;
use smallvec::{SmallVec, smallvec};

use super::api::{Api, invalid_argument, zeroed};
use super::{Buffer, Device, Error, ExecuteContext};

/// What one execution passes. Of few parameters, results and devices it needs no memory of its own from the heap, which the
/// plugin uses at the same time: that is a twentieth of a small execution.
type List<T> = SmallVec<[T; 8]>;

/// A program that is compiled, and loaded on one device or several.
pub struct Executable<'client> {
    api: Api,
    loaded: *mut PJRT_LoadedExecutable,
    devices: Vec<Device<'client>>,
    /// How many results the program has on each device.
    num_outputs: usize,
    /// For executions without one of their own, where there can be handlers: the plugin looks for what a handler asks for
    /// in the context of the execution, and does not look whether there is one.
    empty_context: Option<ExecuteContext>,
}

impl<'client> Executable<'client> {
    /// Takes over a program, and asks once what every execution needs to know.
    ///
    /// # Safety
    ///
    /// `loaded` must be a program of a client that lives for `'client`, and nothing else may destroy it.
    pub(super) unsafe fn own(api: Api, loaded: *mut PJRT_LoadedExecutable) -> Result<Self, Error> {
        let mut program = Self {
            api,
            loaded,
            devices: Vec::new(),
            num_outputs: 0,
            empty_context: None,
        };
        let handlers = PJRT_Extension_Type_PJRT_Extension_Type_FFI;
        if api
            .extensions()
            .any(|extension| extension.type_ == handlers)
        {
            program.empty_context = Some(ExecuteContext::with_api(api)?);
        }
        // SAFETY: the program is alive, its list lives as long, and the devices live as long as the client.
        unsafe {
            let list = call!(
                api,
                PJRT_LoadedExecutable_AddressableDevices { executable: loaded }
            )?;
            program.devices =
                Device::list(api, list.addressable_devices, list.num_addressable_devices);
            program.num_outputs = program.describe(|executable| {
                let outputs = call!(api, PJRT_Executable_NumOutputs { executable })?;
                Ok(outputs.num_outputs)
            })?;
        }
        Ok(program)
    }

    /// The devices that the program runs on.
    pub fn devices(&self) -> &[Device<'client>] {
        &self.devices
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
            let description = call!(
                self.api,
                PJRT_LoadedExecutable_GetExecutable {
                    loaded_executable: self.loaded
                }
            )?;
            let executable = description.executable;
            let answer = ask(executable);
            call!(self.api, PJRT_Executable_Destroy { executable })?;
            answer
        }
    }

    /// The compiled program, as a serialized `HloModuleProtoWithConfig`.
    pub fn optimized_program(&self) -> Result<Vec<u8>, Error> {
        // SAFETY: program and description are alive. Without a place for the code, the first call says how many bytes the
        // second needs.
        unsafe {
            let mut program = zeroed!(PJRT_Program {});
            self.describe(|executable| {
                let read = |program| {
                    call!(
                        self.api,
                        PJRT_Executable_OptimizedProgram {
                            executable,
                            program
                        }
                    )
                };
                let program = &raw mut program;
                read(program)?;
                let mut code = vec![0; (*program).code_size];
                (*program).code = code.as_mut_ptr().cast();
                read(program)?;
                Ok(code)
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
        self.execute_in(None, inputs)
    }

    /// As [`Executable::execute`], with what handlers of custom calls find in `context`.
    pub fn execute_in(
        &self,
        context: Option<&ExecuteContext>,
        inputs: Vec<Vec<Buffer<'client>>>,
    ) -> Result<Vec<Vec<Buffer<'client>>>, Error> {
        let context = context.or(self.empty_context.as_ref());
        let context_pointer = context.map_or(Ok(null_mut()), |context| context.as_ptr(self.api))?;
        let num_args = inputs.first().map_or(0, Vec::len);
        if inputs.len() != self.devices.len() || inputs.iter().any(|list| list.len() != num_args) {
            let message = "there must be one list of inputs for each device of the program, all of one length";
            return Err(invalid_argument(
                "PJRT_LoadedExecutable_Execute",
                message.into(),
            ));
        }

        // The lists of all devices are one behind the other.
        let devices = inputs.len();
        let arguments: List<_> = inputs.iter().flatten().map(Buffer::as_ptr).collect();
        let mut outputs: List<*mut PJRT_Buffer> = smallvec![null_mut(); devices * self.num_outputs];
        let mut complete: List<_> = smallvec![null_mut(); devices];
        let (first_argument, first_output) = (arguments.as_ptr(), outputs.as_mut_ptr());
        let argument_lists: List<_> = (0..devices)
            .map(|device| first_argument.wrapping_add(device * num_args))
            .collect();
        let output_lists: List<_> = (0..devices)
            .map(|device| first_output.wrapping_add(device * self.num_outputs))
            .collect();
        // SAFETY: all lists have the lengths that are given with them or that the program asks for, and are alive
        // and in their places during the call; so are the buffers in them. The call gives a buffer for each result and an event for each
        // device to own, and everything has an owner before the first error can end this function.
        unsafe {
            let mut options = zeroed!(PJRT_ExecuteOptions {
                context: context_pointer,
            });
            let called = call!(
                self.api,
                PJRT_LoadedExecutable_Execute {
                    executable: self.loaded,
                    options: &mut options,
                    argument_lists: argument_lists.as_ptr(),
                    num_devices: devices,
                    num_args,
                    output_lists: output_lists.as_ptr(),
                    device_complete_events: complete.as_mut_ptr(),
                }
            );
            // There is no event then that would say when the work has ended that was begun on other devices.
            called.inspect_err(|_| context.into_iter().for_each(ExecuteContext::keep_for_ever))?;
            let mut outputs = outputs
                .into_iter()
                .map(|buffer| Buffer::own(self.api, buffer));
            let results = (0..devices)
                .map(|_| outputs.by_ref().take(self.num_outputs).collect())
                .collect();
            let mut done = Ok(());
            for event in complete {
                done = done.and(self.api.wait(event));
            }
            done?;
            Ok(results)
        }
    }
}

impl Drop for Executable<'_> {
    fn drop(&mut self) {
        // SAFETY: nothing borrows from the program.
        let _ = unsafe {
            call!(
                self.api,
                PJRT_LoadedExecutable_Destroy {
                    executable: self.loaded
                }
            )
        };
    }
}
