//! The client: a plugin at work, with its devices.

use std::ffi::c_char;
use std::marker::PhantomData;

use ryft_xla_sys::bindings::*;
use ryft_xla_sys::protos::xla::CompileOptionsProto;

use super::call::{Api, Arguments, slice, text};
use super::{Buffer, Error, Executable, HostArray};

/// A plugin at work.
pub(crate) struct Client {
    api: Api,
    client: *mut PJRT_Client,
}

/// What a client is created with.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ClientOptions {
    /// How many devices the CPU plugin makes of the host; without it, the plugin decides.
    pub(crate) cpu_device_count: Option<i64>,
}

/// A device of a client.
#[derive(Clone, Copy)]
pub(crate) struct Device<'client> {
    api: Api,
    device: *mut PJRT_Device,
    client: PhantomData<&'client Client>,
}

impl Client {
    /// Sets the plugin to work.
    pub(crate) fn new(api: Api, options: ClientOptions) -> Result<Self, Error> {
        let name = "cpu_device_count";
        let options: Vec<PJRT_NamedValue> = options
            .cpu_device_count
            .map(|count| PJRT_NamedValue {
                struct_size: PJRT_NamedValue_STRUCT_SIZE as usize,
                extension_start: std::ptr::null_mut(),
                name: name.as_ptr().cast(),
                name_size: name.len(),
                type_: PJRT_NamedValue_Type_PJRT_NamedValue_kInt64,
                __bindgen_anon_1: PJRT_NamedValue__bindgen_ty_1 { int64_value: count },
                value_size: 1,
            })
            .into_iter()
            .collect();
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
    pub(crate) fn platform_name(&self) -> Result<String, Error> {
        let mut arguments = PJRT_Client_PlatformName_Args {
            client: self.client,
            ..Arguments::new()
        };
        // SAFETY: the client is alive.
        unsafe { self.api.call(&mut arguments) }?;
        // SAFETY: the text lives as long as the client.
        Ok(unsafe { text(arguments.platform_name, arguments.platform_name_size) })
    }

    /// What the plugin says of its version.
    pub(crate) fn platform_version(&self) -> Result<String, Error> {
        let mut arguments = PJRT_Client_PlatformVersion_Args {
            client: self.client,
            ..Arguments::new()
        };
        // SAFETY: the client is alive.
        unsafe { self.api.call(&mut arguments) }?;
        // SAFETY: the text lives as long as the client.
        Ok(unsafe { text(arguments.platform_version, arguments.platform_version_size) })
    }

    /// The devices that this process can use.
    pub(crate) fn devices(&self) -> Result<Vec<Device<'_>>, Error> {
        let mut arguments = PJRT_Client_AddressableDevices_Args {
            client: self.client,
            ..Arguments::new()
        };
        // SAFETY: the client is alive.
        unsafe { self.api.call(&mut arguments) }?;
        // SAFETY: the list and the devices live as long as the client.
        Ok(unsafe {
            Device::list(
                self.api,
                arguments.addressable_devices,
                arguments.num_addressable_devices,
            )
        })
    }

    /// Compiles a StableHLO program, which may be MLIR's text or its bytecode.
    pub(crate) fn compile(
        &self,
        program: &[u8],
        options: &CompileOptionsProto,
    ) -> Result<Executable<'_>, Error> {
        let format = "mlir";
        let program = PJRT_Program {
            struct_size: PJRT_Program_STRUCT_SIZE as usize,
            extension_start: std::ptr::null_mut(),
            // The plugin only reads the code here; other functions write to it, hence the type.
            code: program.as_ptr().cast::<c_char>().cast_mut(),
            code_size: program.len(),
            format: format.as_ptr().cast(),
            format_size: format.len(),
        };
        let options = prost::Message::encode_to_vec(options);
        let mut arguments = PJRT_Client_Compile_Args {
            client: self.client,
            program: &program,
            compile_options: options.as_ptr().cast(),
            compile_options_size: options.len(),
            ..Arguments::new()
        };
        // SAFETY: client, program and options are alive during the call.
        unsafe { self.api.call(&mut arguments) }?;
        // SAFETY: the call gave an executable of this client to own.
        Ok(unsafe { Executable::own(self.api, arguments.executable) })
    }

    /// Copies an array to `device`.
    pub(crate) fn copy_to_device<'client>(
        &'client self,
        device: Device<'client>,
        array: HostArray<'_>,
    ) -> Result<Buffer<'client>, Error> {
        Buffer::from_host(self, device, array)
    }

    pub(super) fn api(&self) -> Api {
        self.api
    }

    pub(super) fn as_ptr(&self) -> *mut PJRT_Client {
        self.client
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // SAFETY: the client is alive, and this is its last use. There is nobody to hear of a failure.
        let _ = unsafe {
            self.api.call(&mut PJRT_Client_Destroy_Args {
                client: self.client,
                ..Arguments::new()
            })
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
        devices
            .iter()
            .map(|&device| Self {
                api,
                device,
                client: PhantomData,
            })
            .collect()
    }

    /// A short description for people, such as `CpuDevice(id=0)`.
    pub(crate) fn description(self) -> Result<String, Error> {
        let mut description = PJRT_Device_GetDescription_Args {
            device: self.device,
            ..Arguments::new()
        };
        // SAFETY: the device is alive.
        unsafe { self.api.call(&mut description) }?;
        let mut arguments = PJRT_DeviceDescription_ToString_Args {
            device_description: description.device_description,
            ..Arguments::new()
        };
        // SAFETY: the description lives as long as the device.
        unsafe { self.api.call(&mut arguments) }?;
        // SAFETY: the text lives as long as the description.
        Ok(unsafe { text(arguments.to_string, arguments.to_string_size) })
    }

    pub(super) fn as_ptr(self) -> *mut PJRT_Device {
        self.device
    }
}
