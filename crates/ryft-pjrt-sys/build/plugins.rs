//! Writes what the crate is told of the plugins that the build found: `cpu.rs` and `devices.rs` in `OUT_DIR`.

use std::path::Path;
use std::{env, fs};

use ryft_build_support::build_script;
use ryft_build_support::link::{Library, Linkage, Origin};
use ryft_build_support::part::{Component, Device, Part};

/// The functions that are not in a table. A plugin has the first; an archive may have all.
const FUNCTIONS: [&str; 4] = [
    "GetPjrtApi",
    "XLA_FFI_GetApi",
    "XlaCustomCallStatusSetFailure",
    "XlaCustomCallStatusSetSuccess",
];

/// Finds the plugins of the devices whose features are on, and writes both files.
pub(crate) fn write(cpu: Option<&Library>) -> Result<(), String> {
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set: this runs in a build script")?;
    let write = |name, text: String| {
        let path = Path::new(&out).join(name);
        fs::write(&path, text).map_err(|error| format!("can't write {}: {error}", path.display()))
    };
    write("cpu.rs", cpu_plugin(cpu)?)?;
    let is_on = |feature: &str| {
        let feature = feature.to_uppercase().replace('-', "_");
        env::var_os(format!("CARGO_FEATURE_{feature}")).is_some()
    };
    let devices = Device::ALL
        .into_iter()
        .filter(|device| is_on(device.name()));
    let part = |device: Device| match is_on(device.runtime_name()) {
        true => (device, Part::Runtime(device)),
        false => (device, Part::Device(device)),
    };
    let devices: Vec<_> = devices.map(part).collect();
    write("devices.rs", device_plugins(&devices))
}

/// What is known of the CPU plugin. Sets `pjrt_cpu` to how it is provided, and `linked` to the functions of an archive.
fn cpu_plugin(cpu: Option<&Library>) -> Result<String, String> {
    println!("cargo::rustc-check-cfg=cfg(pjrt_cpu, values(\"static\", \"shared\", \"missing\"))");
    println!(
        "cargo::rustc-check-cfg=cfg(linked, values({}))",
        FUNCTIONS.map(|name| format!("{name:?}")).join(", ")
    );
    let kind = match cpu.map(|library| library.linkage) {
        Some(Linkage::StaticArchive) => "static",
        Some(Linkage::SharedLibrary) => "shared",
        None => "missing",
    };
    println!("cargo::rustc-cfg=pjrt_cpu={kind:?}");
    if let Some(archive) = cpu.filter(|library| library.linkage == Linkage::StaticArchive) {
        let exports = archive.exports(&FUNCTIONS);
        let exports = exports.map_err(|error| error.to_string())?;
        let linked = FUNCTIONS.iter();
        let linked = linked.filter(|function| exports.iter().any(|name| name == *function));
        linked.for_each(|name| println!("cargo::rustc-cfg=linked={name:?}"));
    }
    let source = source("cpu", Component::PjrtCpu.variable(), cpu);
    let missing = match cpu {
        Some(_) => String::new(),
        None => missing("pub(crate) ", Component::PjrtCpu),
    };
    Ok(format!(
        "pub(crate) const SOURCE: Source = {source};\n{missing}"
    ))
}

/// What is known of the devices, and the functions that give their plugins' paths.
fn device_plugins(devices: &[(Device, Part)]) -> String {
    let mut constants = String::new();
    let mut functions = String::new();
    for &(device, part) in devices {
        let library = build_script::find(part);
        let (name, variable, constant) = (device.name(), device.variable(), device.constant());
        let source = source(name, variable, library.as_ref());
        let description = device.description();
        constants += &format!(
            "/// {description}: the feature `{name}`. The variable `{variable}` names another plugin.\n\
             pub const {constant}: Self = Self(&{source});\n"
        );
        let body = match library {
            Some(_) => format!("Device::{constant}.plugin_path()"),
            None => {
                missing("", part)
                    + "// SAFETY: no program that calls this is ever linked.\nunsafe { missing() }"
            }
        };
        let function = device.path_function();
        functions += &format!(
            "/// The path of the plugin of `{name}`: [`Device::plugin_path`] of [`Device::{constant}`].\n\
             ///\n\
             /// Where the build found no plugin, a program that calls this is not linked, and the linker says so.\n\
             /// [`Device::library`] and [`Device::plugin`] give an error instead.\n\
             // Inlined, so that only programs that call it refer to a symbol that does not exist.\n\
             #[inline]\n\
             pub fn {function}() -> PathBuf {{\n{body}\n}}\n"
        );
    }
    let all: String = devices
        .iter()
        .map(|(device, _)| format!("Self::{}, ", device.constant()))
        .collect();
    format!(
        "impl Device {{\n{constants}\n/// The devices whose features are on.\npub const ALL: &[Self] = &[{all}];\n}}\n\n\
         /// The functions that give the paths of the plugins of the devices whose features are on.\n\
         pub mod paths {{\n#[allow(unused_imports)]\nuse super::{{Device, PathBuf}};\n\n{functions}}}\n"
    )
}

/// The expression of what is known of a plugin.
fn source(name: &str, variable: &str, library: Option<&Library>) -> String {
    // What the variable named when it decided: it can be an archive, which the library was unpacked from.
    let value = match library.map(|library| &library.origin) {
        Some(Origin::Override {
            variable: decided, ..
        }) if *decided == variable => env::var(variable).ok(),
        _ => None,
    };
    let path = library.map(|library| library.path.display().to_string());
    let origin = build_script::origin(library);
    format!(
        "Source {{ name: {name:?}, variable: {variable:?}, library: {path:?}, value: {value:?}, origin: {origin:?} }}"
    )
}

/// Declares a function that does not exist, whose name says what is missing: the linker's message shows it.
fn missing(visibility: &str, part: impl Into<Part>) -> String {
    let name = build_script::missing(part);
    format!("unsafe extern \"C\" {{\n#[link_name = {name:?}]\n{visibility}fn missing() -> !;\n}}\n")
}
