//! The client: a plugin at work, with its devices.

use std::marker::PhantomData;
use std::ptr::null_mut;

use prost::Message as _;
use ryft_pjrt_sys::bindings::*;
use ryft_xla_proto::xla::{CompileOptionsProto, ExecutableBuildOptionsProto};

use super::call::{Api, Arguments, slice, text};
use super::{Buffer, Error, Executable, HostArray};

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
        let name = "cpu_device_count";
        let option = |int64_value| PJRT_NamedValue {
            struct_size: PJRT_NamedValue_STRUCT_SIZE as usize,
            extension_start: null_mut(),
            name: name.as_ptr().cast(),
            name_size: name.len(),
            type_: PJRT_NamedValue_Type_PJRT_NamedValue_kInt64,
            __bindgen_anon_1: PJRT_NamedValue__bindgen_ty_1 { int64_value },
            value_size: 1,
        };
        let options: Vec<_> = cpu_device_count.map(option).into_iter().collect();
        let mut arguments = PJRT_Client_Create_Args {
            create_options: options.as_ptr(),
            num_options: options.len(),
            ..Arguments::new()
        };
        // SAFETY: the options are alive during the call.
        unsafe { api.call(&mut arguments) }?;
        Ok(Self {
            api,
            client: arguments.client,
        })
    }

    /// The kind of devices, such as `cpu`.
    pub fn platform_name(&self) -> Result<String, Error> {
        let mut arguments = PJRT_Client_PlatformName_Args {
            client: self.client,
            ..Arguments::new()
        };
        // SAFETY: the client is alive, and the text lives as long.
        unsafe {
            self.api.call(&mut arguments)?;
            Ok(text(arguments.platform_name, arguments.platform_name_size))
        }
    }

    /// What the plugin says of its version.
    pub fn platform_version(&self) -> Result<String, Error> {
        let mut arguments = PJRT_Client_PlatformVersion_Args {
            client: self.client,
            ..Arguments::new()
        };
        // SAFETY: the client is alive, and the text lives as long.
        unsafe {
            self.api.call(&mut arguments)?;
            Ok(text(
                arguments.platform_version,
                arguments.platform_version_size,
            ))
        }
    }

    /// The devices that this process can use.
    pub fn devices(&self) -> Result<Vec<Device<'_>>, Error> {
        let mut arguments = PJRT_Client_AddressableDevices_Args {
            client: self.client,
            ..Arguments::new()
        };
        // SAFETY: the client is alive, and the list and the devices live as long.
        unsafe {
            self.api.call(&mut arguments)?;
            Ok(Device::list(
                self.api,
                arguments.addressable_devices,
                arguments.num_addressable_devices,
            ))
        }
    }

    /// Compiles a StableHLO program, which may be MLIR's text or its bytecode.
    pub fn compile(
        &self,
        program: &[u8],
        options: &CompileOptionsProto,
    ) -> Result<Executable<'_>, Error> {
        let format = "mlir";
        let program = PJRT_Program {
            struct_size: PJRT_Program_STRUCT_SIZE as usize,
            extension_start: null_mut(),
            // The plugin only reads the code here; other functions write to it, hence the type.
            code: program.as_ptr().cast_mut().cast(),
            code_size: program.len(),
            format: format.as_ptr().cast(),
            format_size: format.len(),
        };
        let options = options.encode_to_vec();
        let mut arguments = PJRT_Client_Compile_Args {
            client: self.client,
            program: &program,
            compile_options: options.as_ptr().cast(),
            compile_options_size: options.len(),
            ..Arguments::new()
        };
        // SAFETY: client, program and options are alive during the call, which gives an executable of this client to own.
        unsafe {
            self.api.call(&mut arguments)?;
            Ok(Executable::own(self.api, arguments.executable))
        }
    }

    /// Copies an array to `device`.
    pub fn copy_to_device<'client>(
        &'client self,
        device: Device<'client>,
        array: HostArray<'_>,
    ) -> Result<Buffer<'client>, Error> {
        array.check()?;
        let mut arguments = PJRT_Client_BufferFromHostBuffer_Args {
            client: self.client,
            data: array.bytes.as_ptr().cast(),
            type_: array.element_type.buffer_type,
            dims: array.dimensions.as_ptr(),
            num_dims: array.dimensions.len(),
            // The plugin is done with the bytes when the call returns.
            host_buffer_semantics:
                PJRT_HostBufferSemantics_PJRT_HostBufferSemantics_kImmutableOnlyDuringCall,
            device: device.device,
            ..Arguments::new()
        };
        // SAFETY: the client and its device are alive, and there are as many bytes as type and dimensions ask for. The call
        // gives a buffer and an event to own.
        unsafe {
            self.api.call(&mut arguments)?;
            let buffer = Buffer::own(self.api, arguments.buffer);
            self.api.wait(arguments.done_with_host_buffer)?;
            Ok(buffer)
        }
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // SAFETY: all that borrowed from the client is gone.
        unsafe {
            self.api.destroy(PJRT_Client_Destroy_Args {
                client: self.client,
                ..Arguments::new()
            })
        }
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
        let device = |&device| Self {
            api,
            device,
            client: PhantomData,
        };
        devices.iter().map(device).collect()
    }

    /// A short description for people, such as `CpuDevice(id=0)`.
    pub fn description(self) -> Result<String, Error> {
        let mut device = PJRT_Device_GetDescription_Args {
            device: self.device,
            ..Arguments::new()
        };
        // SAFETY: the device is alive, its description lives as long, and the text as long as that.
        unsafe {
            self.api.call(&mut device)?;
            let mut arguments = PJRT_DeviceDescription_ToString_Args {
                device_description: device.device_description,
                ..Arguments::new()
            };
            self.api.call(&mut arguments)?;
            Ok(text(arguments.to_string, arguments.to_string_size))
        }
    }
}
