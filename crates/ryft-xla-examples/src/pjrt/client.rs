//! The client: a plugin at work, with its devices.

use std::marker::PhantomData;

use prost::Message as _;
use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::{arguments, call, try_function};
use ryft_xla_proto::xla::{CompileOptionsProto, ExecutableBuildOptionsProto};

use super::api::{Api, slice, text, zeroed};
use super::{Buffer, Error, Executable, HostArray, OptionValue};

/// A plugin at work.
pub struct Client {
    api: Api,
    client: *mut PJRT_Client,
}

/// A device of a client.
#[derive(Clone, Copy)]
pub struct Device<'client> {
    api: Api,
    device: *mut PJRT_Device,
    client: PhantomData<&'client Client>,
}

/// Options for a program that runs as `replicas` replicas of `partitions` parts each.
pub fn compile_options(replicas: i64, partitions: i64) -> CompileOptionsProto {
    CompileOptionsProto {
        executable_build_options: Some(ExecutableBuildOptionsProto {
            // They are spread over the devices; -1 binds the program to none of them.
            device_ordinal: -1,
            num_replicas: replicas,
            num_partitions: partitions,
            use_spmd_partitioning: partitions > 1,
            use_shardy_partitioner: partitions > 1,
            ..Default::default()
        }),
        ..Default::default()
    }
}

impl Client {
    /// Sets the plugin to work. The CPU plugin makes so many devices of the host; without a number, the plugin decides.
    pub fn new(api: Api, cpu_device_count: Option<i64>) -> Result<Self, Error> {
        let option = |count| ("cpu_device_count", OptionValue::Int64(count));
        let options: Vec<_> = cpu_device_count.map(option).into_iter().collect();
        // SAFETY: the arguments stay as they are.
        unsafe { Self::with_options(api, &options, |_| ()) }
    }

    /// Sets the plugin to work with options, and what else `prepare` puts into the arguments.
    ///
    /// # Safety
    ///
    /// What `prepare` puts there must be what the C header asks for, and stay as long as the client.
    pub unsafe fn with_options(
        api: Api,
        options: &[(&str, OptionValue<'_>)],
        prepare: impl FnOnce(&mut PJRT_Client_Create_Args),
    ) -> Result<Self, Error> {
        let options: Vec<_> = options
            .iter()
            .map(|(name, value)| value.named(name))
            .collect();
        let create = try_function!(api, PJRT_Client_Create)?;
        // SAFETY: the options are alive during the call, and the caller answers for the rest.
        unsafe {
            let mut arguments = arguments(create);
            arguments.create_options = options.as_ptr();
            arguments.num_options = options.len();
            prepare(&mut arguments);
            match api.take_error(create(&mut arguments)) {
                None => Ok(Self {
                    api,
                    client: arguments.client,
                }),
                Some(status) => Err(Error::Failed {
                    function: "PJRT_Client_Create",
                    status,
                }),
            }
        }
    }

    /// The plugin.
    pub fn api(&self) -> Api {
        self.api
    }

    /// The kind of devices, such as `cpu`.
    pub fn platform_name(&self) -> Result<String, Error> {
        // SAFETY: the client is alive, and the text lives as long.
        unsafe {
            let name = call!(
                self.api,
                PJRT_Client_PlatformName {
                    client: self.client,
                }
            )?;
            Ok(text(name.platform_name, name.platform_name_size))
        }
    }

    /// What the plugin says of its version.
    pub fn platform_version(&self) -> Result<String, Error> {
        // SAFETY: the client is alive, and the text lives as long.
        unsafe {
            let version = call!(
                self.api,
                PJRT_Client_PlatformVersion {
                    client: self.client,
                }
            )?;
            Ok(text(
                version.platform_version,
                version.platform_version_size,
            ))
        }
    }

    /// The devices that this process can use.
    pub fn devices(&self) -> Result<Vec<Device<'_>>, Error> {
        // SAFETY: the client is alive, and the list and the devices live as long.
        unsafe {
            let list = call!(
                self.api,
                PJRT_Client_AddressableDevices {
                    client: self.client,
                }
            )?;
            Ok(Device::list(
                self.api,
                list.addressable_devices,
                list.num_addressable_devices,
            ))
        }
    }

    /// The devices of all processes that share them with this one, which are those of a program with several replicas.
    pub fn global_devices(&self) -> Result<Vec<Device<'_>>, Error> {
        // SAFETY: as in `devices`.
        unsafe {
            let list = call!(
                self.api,
                PJRT_Client_Devices {
                    client: self.client,
                }
            )?;
            Ok(Device::list(self.api, list.devices, list.num_devices))
        }
    }

    /// Compiles a StableHLO program, which may be MLIR's text or its bytecode.
    pub fn compile(
        &self,
        program: &[u8],
        options: &CompileOptionsProto,
    ) -> Result<Executable<'_>, Error> {
        let format = "mlir";
        let options = options.encode_to_vec();
        // SAFETY: client, program and options are alive during the call, which gives an executable of this client to own.
        unsafe {
            let program = zeroed!(PJRT_Program {
                // The plugin only reads the code here; other functions write to it, hence the type.
                code: program.as_ptr().cast_mut().cast(),
                code_size: program.len(),
                format: format.as_ptr().cast(),
                format_size: format.len(),
            });
            let compiled = call!(
                self.api,
                PJRT_Client_Compile {
                    client: self.client,
                    program: &program,
                    compile_options: options.as_ptr().cast(),
                    compile_options_size: options.len(),
                }
            )?;
            Executable::own(self.api, compiled.executable)
        }
    }

    /// Copies an array to `device`.
    pub fn copy_to_device<'client>(
        &'client self,
        device: Device<'client>,
        array: HostArray<'_>,
    ) -> Result<Buffer<'client>, Error> {
        array.check()?;
        // SAFETY: the client and its device are alive, and there are as many bytes as type and dimensions ask for. The call
        // gives a buffer and an event to own.
        unsafe {
            let made = call!(
                self.api,
                PJRT_Client_BufferFromHostBuffer {
                    client: self.client,
                    data: array.bytes.as_ptr().cast(),
                    type_: array.element_type.buffer_type,
                    dims: array.dimensions.as_ptr(),
                    num_dims: array.dimensions.len(),
                    // The plugin is done with the bytes when the call returns.
                    host_buffer_semantics:
                        PJRT_HostBufferSemantics_PJRT_HostBufferSemantics_kImmutableOnlyDuringCall,
                    device: device.device,
                }
            )?;
            let buffer = Buffer::own(self.api, made.buffer);
            self.api.wait(made.done_with_host_buffer)?;
            Ok(buffer)
        }
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // SAFETY: all that borrowed from the client is gone. There is no one to hear of a failure, here and below.
        let _ = unsafe {
            call!(
                self.api,
                PJRT_Client_Destroy {
                    client: self.client
                }
            )
        };
    }
}

impl Device<'_> {
    /// Refers to the devices of a list.
    ///
    /// # Safety
    ///
    /// `devices` must point to `count` devices of a client that lives for `'client`.
    pub(super) unsafe fn list(
        api: Api,
        devices: *const *mut PJRT_Device,
        count: usize,
    ) -> Vec<Self> {
        // SAFETY: the caller answers for the list.
        let devices = unsafe { slice(devices, count) };
        let client = PhantomData;
        devices
            .iter()
            .map(|&device| Self {
                api,
                device,
                client,
            })
            .collect()
    }

    /// A short description for people, such as `CpuDevice(id=0)`.
    pub fn description(self) -> Result<String, Error> {
        // SAFETY: the device is alive, its description lives as long, and the text as long as that.
        unsafe {
            let shown = call!(
                self.api,
                PJRT_DeviceDescription_ToString {
                    device_description: self.described()?,
                }
            )?;
            Ok(text(shown.to_string, shown.to_string_size))
        }
    }

    /// The number of the device among those of all processes.
    pub fn id(self) -> Result<i64, Error> {
        // SAFETY: as in `description`.
        let described = unsafe {
            call!(
                self.api,
                PJRT_DeviceDescription_Id {
                    device_description: self.described()?,
                }
            )?
        };
        Ok(described.id.into())
    }

    /// The number of the process that the device belongs to.
    pub fn process_index(self) -> Result<i64, Error> {
        // SAFETY: as in `description`.
        let described = unsafe {
            call!(
                self.api,
                PJRT_DeviceDescription_ProcessIndex {
                    device_description: self.described()?,
                }
            )?
        };
        Ok(described.process_index.into())
    }

    fn described(self) -> Result<*mut PJRT_DeviceDescription, Error> {
        // SAFETY: the device is alive.
        let device = unsafe {
            call!(
                self.api,
                PJRT_Device_GetDescription {
                    device: self.device,
                }
            )?
        };
        Ok(device.device_description)
    }
}
