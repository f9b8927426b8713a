//! Lists the CPU plugin and the plugins of the devices whose features are on, and what each offers.
//!
//! ```text
//! cargo run -p ryft-pjrt-sys --example devices --features cuda-12,tpu [-- [cpu|DEVICE...] [--client]]
//! ```
//!
//! A line holds one fact: `<device> <key> <value>`. With `--client`, which needs the device itself, the devices that the
//! plugin finds are listed too. The exit code is 1 when a plugin or a client is unavailable, with the reason on standard
//! error, and 2 for an unknown argument.

// The C enumerators keep their names, which are not those of Rust constants.
#![allow(non_upper_case_globals)]

use std::error::Error;
use std::ffi::c_char;
use std::process::ExitCode;

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::device::Device;
use ryft_pjrt_sys::{CallError, Plugin, call, cpu};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let (flags, mut names): (Vec<_>, Vec<_>) = arguments
        .iter()
        .map(String::as_str)
        .partition(|argument| argument.starts_with('-'));
    let devices = Device::ALL.iter().map(|device| device.name());
    let known: Vec<_> = std::iter::once("cpu").chain(devices).collect();
    let unknown = names.iter().find(|name| !known.contains(name));
    if let Some(unknown) = flags.iter().find(|flag| **flag != "--client").or(unknown) {
        eprintln!("error: unknown argument {unknown}\nhelp: name any of {known:?}, or --client");
        return ExitCode::from(2);
    }
    if names.is_empty() {
        names = known;
    }
    let mut code = ExitCode::SUCCESS;
    for name in names {
        if let Err(error) = show(name, !flags.is_empty()) {
            eprintln!("error: {name}: {error}");
            code = ExitCode::FAILURE;
        }
    }
    code
}

/// Where a plugin came from, and the plugin.
fn plugin(name: &str) -> (&'static str, Result<Plugin, String>) {
    match Device::ALL.iter().find(|device| device.name() == name) {
        Some(device) => (
            device.origin(),
            device.plugin().map_err(|error| error.to_string()),
        ),
        None => (
            cpu::ORIGIN,
            cpu::plugin().cloned().map_err(ToString::to_string),
        ),
    }
}

/// Shows what is known of one plugin.
fn show(name: &str, with_client: bool) -> Result<(), Box<dyn Error>> {
    let (origin, plugin) = plugin(name);
    println!("{name} origin {origin}");
    let plugin = plugin?;
    let (major, minor) = plugin.version();
    if let Some(path) = plugin.path() {
        println!("{name} library {}", path.display());
    }
    println!("{name} version {major}.{minor}");
    for extension in plugin.extensions() {
        println!("{name} extension {}", extension_name(extension.type_));
    }
    for (attribute, value) in attributes(&plugin)? {
        println!("{name} attribute {attribute}={value}");
    }
    if with_client {
        for description in devices_of_client(&plugin)? {
            println!("{name} device {description}");
        }
    }
    Ok(())
}

/// The plugin's attributes, by name. The plugin is initialized for it, which needs no device.
fn attributes(plugin: &Plugin) -> Result<Vec<(String, String)>, CallError> {
    // SAFETY: these take nothing.
    let answer = unsafe {
        call!(plugin, PJRT_Plugin_Initialize {})?;
        call!(plugin, PJRT_Plugin_Attributes {})?
    };
    // SAFETY: the plugin gave the list with its length, and it is there as long as the plugin.
    let attributes = unsafe { slice(answer.attributes, answer.num_attributes) };
    let named = |attribute: &PJRT_NamedValue| {
        // SAFETY: the name is there as long as the attribute.
        let name = unsafe { text(attribute.name, attribute.name_size) };
        (name, value(attribute))
    };
    Ok(attributes.iter().map(named).collect())
}

/// An attribute's value, as text.
fn value(attribute: &PJRT_NamedValue) -> String {
    let (value, size) = (attribute.__bindgen_anon_1, attribute.value_size);
    // SAFETY: the type says which member of the union is set, and that is there as long as the attribute.
    unsafe {
        match attribute.type_ {
            PJRT_NamedValue_Type_PJRT_NamedValue_kString => text(value.string_value, size),
            PJRT_NamedValue_Type_PJRT_NamedValue_kInt64 => value.int64_value.to_string(),
            PJRT_NamedValue_Type_PJRT_NamedValue_kInt64List => {
                format!("{:?}", slice(value.int64_array_value, size))
            }
            PJRT_NamedValue_Type_PJRT_NamedValue_kFloat => value.float_value.to_string(),
            PJRT_NamedValue_Type_PJRT_NamedValue_kBool => value.bool_value.to_string(),
            unknown => format!("(a value of the unknown type {unknown})"),
        }
    }
}

/// Creates a client of a plugin that was initialized, and describes the devices that it can use.
fn devices_of_client(plugin: &Plugin) -> Result<Vec<String>, CallError> {
    // SAFETY: the client is alive until the last call, and the list, which is the client's, is not used after it.
    unsafe {
        let client = call!(plugin, PJRT_Client_Create {})?.client;
        let listed = call!(plugin, PJRT_Client_AddressableDevices { client });
        let descriptions = listed.and_then(|list| {
            let devices = slice(list.addressable_devices, list.num_addressable_devices).iter();
            devices.map(|&device| describe(plugin, device)).collect()
        });
        call!(plugin, PJRT_Client_Destroy { client })?;
        descriptions
    }
}

/// A device's own description.
///
/// # Safety
///
/// `device` is a device of a client of the plugin.
unsafe fn describe(plugin: &Plugin, device: *mut PJRT_Device) -> Result<String, CallError> {
    // SAFETY: the caller answers for the device; the text is there as long as the description, which is the device's.
    unsafe {
        let device_description =
            call!(plugin, PJRT_Device_GetDescription { device })?.device_description;
        let shown = call!(
            plugin,
            PJRT_DeviceDescription_ToString { device_description }
        )?;
        Ok(text(shown.to_string, shown.to_string_size))
    }
}

/// Copies a text of the plugin's.
///
/// # Safety
///
/// `data` points to `size` bytes, unless `size` is zero.
unsafe fn text(data: *const c_char, size: usize) -> String {
    // SAFETY: passed on to the caller.
    String::from_utf8_lossy(unsafe { slice(data.cast::<u8>(), size) }).into_owned()
}

/// A list of the plugin's.
///
/// # Safety
///
/// `items` points to `length` items that are there for `'list`, unless `length` is zero.
unsafe fn slice<'list, T>(items: *const T, length: usize) -> &'list [T] {
    if length == 0 {
        return &[];
    }
    // SAFETY: passed on to the caller.
    unsafe { std::slice::from_raw_parts(items, length) }
}

/// The name that the C header gives an extension.
fn extension_name(type_: PJRT_Extension_Type) -> String {
    /// In the order of `PJRT_Extension_Type`, which only ever grows.
    const NAMES: [&str; 24] = [
        "Gpu_Custom_Call",
        "Profiler",
        "Custom_Partitioner",
        "Stream",
        "Layouts",
        "FFI",
        "MemoryDescriptions",
        "Triton",
        "RawBuffer",
        "PhaseCompile",
        "Example",
        "Unknown",
        "CrossHostTransfers",
        "ExecutableMetadata",
        "Callback",
        "HostAllocator",
        "TpuTopology",
        "TpuExecutable",
        "Megascale",
        "Shardings",
        "AbiVersion",
        "Collectives",
        "MultiSlice",
        "HostMemoryAllocator",
    ];
    let name = NAMES.get(type_ as usize).copied();
    name.map_or_else(
        || format!("number {type_}, newer than these bindings"),
        str::to_owned,
    )
}
