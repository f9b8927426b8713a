// The functions of ryft_distributed_extended.h.

#include "ryft_distributed_extended.h"

#include <algorithm>
#include <climits>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "arguments.h"
#include "client.h"

namespace ryft {
namespace {

using Agent = xla::CoordinationServiceAgent;

absl::Duration Milliseconds(uint64_t count) {
  // As much as XLA's own clocks hold.
  return absl::Milliseconds(static_cast<int64_t>(std::min<uint64_t>(count, INT_MAX)));
}

absl::Status Meet(PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args* args) {
  if (args == nullptr) return Null("args");
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<absl::string_view> id = Text("barrier_id", args->barrier_id, args->barrier_id_size);
  if (!id.ok()) return id.status();
  absl::StatusOr<std::vector<int32_t>> nodes = Nodes(args->nodes, args->num_nodes);
  if (!nodes.ok()) return nodes.status();
  // XLA takes no node for all of them.
  if (args->nodes != nullptr && nodes->empty()) {
    return absl::InvalidArgumentError("nodes names no node; null means all");
  }
  const absl::Duration timeout = Milliseconds(args->timeout_in_ms);
  return args->client->Run(timeout + kGrace, absl::StrCat("the barrier \"", *id, "\""), [&](Session& session) {
    return ryft::WaitAtBarrier(session.agent(), std::string(*id), timeout, *nodes);
  });
}

absl::Status Set(PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args* args) {
  if (args == nullptr) return Null("args");
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<absl::string_view> key = Text("key", args->key, args->key_size);
  if (!key.ok()) return key.status();
  absl::StatusOr<absl::string_view> value = Bytes("value", args->value, args->value_size);
  if (!value.ok()) return value.status();
  return args->client->Run(
      args->client->options.rpc_timeout, absl::StrCat("Key_Value_Set_Bytes \"", *key, "\""),
      [&](Session& session) { return session.agent().InsertKeyValue(*key, *value, args->allow_overwrite); });
}

// Either way to get a value.
template <typename Args>
absl::Status GetBytes(Args* args, absl::Duration limit, absl::string_view call,
                      absl::FunctionRef<absl::StatusOr<std::string>(Agent&, absl::string_view key)> get) {
  absl::StatusOr<absl::string_view> key = Text("key", args->key, args->key_size);
  if (!key.ok()) return key.status();
  return args->client->Run(limit, absl::StrCat(call, " \"", *key, "\""), [&](Session& session) {
    absl::StatusOr<std::string> value = get(session.agent(), *key);
    if (!value.ok()) return value.status();
    args->value = NewBytes(*value);
    args->value_size = value->size();
    return absl::OkStatus();
  });
}

absl::Status BlockingGet(PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args* args) {
  if (args == nullptr) return Null("args");
  args->value = nullptr;
  args->value_size = 0;
  if (args->client == nullptr) return Null("client");
  return GetBytes(args, Milliseconds(args->timeout_in_ms), "Blocking_Key_Value_Get_Bytes",
             [](Agent& agent, absl::string_view key) { return agent.GetKeyValue(key); });
}

absl::Status TryGet(PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args* args) {
  if (args == nullptr) return Null("args");
  args->value = nullptr;
  args->value_size = 0;
  if (args->client == nullptr) return Null("client");
  return GetBytes(args, args->client->options.rpc_timeout, "Key_Value_Try_Get_Bytes",
             [](Agent& agent, absl::string_view key) { return agent.TryGetKeyValue(key); });
}

// One allocation: the entries, and behind them their keys and values.
template <typename Entries>
const PJRT_Distributed_Runtime_Key_Value_Entry* NewEntries(const Entries& entries) {
  size_t size = entries.size() * sizeof(PJRT_Distributed_Runtime_Key_Value_Entry);
  for (const auto& one : entries) size += one.key().size() + one.value().size();
  char* buffer = new char[std::max<size_t>(size, 1)];
  auto* entry = reinterpret_cast<PJRT_Distributed_Runtime_Key_Value_Entry*>(buffer);
  char* bytes = reinterpret_cast<char*>(entry + entries.size());
  const auto put = [&bytes](const std::string& text) {
    std::memcpy(bytes, text.data(), text.size());
    return std::exchange(bytes, bytes + text.size());
  };
  for (const auto& one : entries) {
    const char* key = put(one.key());
    *entry++ = {key, one.key().size(), put(one.value()), one.value().size()};
  }
  return reinterpret_cast<PJRT_Distributed_Runtime_Key_Value_Entry*>(buffer);
}

absl::Status DirectoryGet(PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args* args) {
  if (args == nullptr) return Null("args");
  args->entries = nullptr;
  args->num_entries = 0;
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<absl::string_view> directory = Text("directory", args->directory, args->directory_size);
  if (!directory.ok()) return directory.status();
  return args->client->Run(args->client->options.rpc_timeout, absl::StrCat("Key_Value_Directory_Get \"", *directory, "\""),
                           [&](Session& session) {
                             auto entries = session.agent().GetKeyValueDir(*directory);
                             if (!entries.ok()) return entries.status();
                             args->entries = NewEntries(*entries);
                             args->num_entries = entries->size();
                             return absl::OkStatus();
                           });
}

absl::Status Increment(PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args* args) {
  if (args == nullptr) return Null("args");
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<absl::string_view> key = Text("key", args->key, args->key_size);
  if (!key.ok()) return key.status();
  return args->client->Run(args->client->options.rpc_timeout, absl::StrCat("Key_Value_Increment \"", *key, "\""),
                           [&](Session& session) {
                             absl::StatusOr<int64_t> value = session.agent().IncrementKeyValue(*key, args->increment);
                             if (!value.ok()) return value.status();
                             args->value = *value;
                             return absl::OkStatus();
                           });
}

absl::Status Delete(PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args* args) {
  if (args == nullptr) return Null("args");
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<absl::string_view> key = Text("key", args->key, args->key_size);
  if (!key.ok()) return key.status();
  return args->client->Run(args->client->options.rpc_timeout, absl::StrCat("Key_Value_Delete \"", *key, "\""),
                           [&](Session& session) { return session.calls().Delete(*key); });
}

absl::Status GetLiveNodes(PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args* args) {
  if (args == nullptr) return Null("args");
  args->live_nodes = nullptr;
  args->num_live_nodes = 0;
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<std::vector<int32_t>> nodes = Nodes(args->nodes, args->num_nodes);
  if (!nodes.ok()) return nodes.status();
  return args->client->Run(Milliseconds(args->timeout_in_ms), "Get_Live_Nodes", [&](Session& session) {
    absl::StatusOr<std::vector<Agent::AliveTask>> live = GetAliveTasks(session.agent(), *nodes);
    if (!live.ok()) return live.status();
    std::sort(live->begin(), live->end(), [](const auto& a, const auto& b) { return a.task_id < b.task_id; });
    char* buffer = new char[std::max<size_t>(live->size() * sizeof(PJRT_Distributed_Runtime_Live_Node), 1)];
    auto* node = reinterpret_cast<PJRT_Distributed_Runtime_Live_Node*>(buffer);
    args->live_nodes = node;
    args->num_live_nodes = live->size();
    for (const auto& one : *live) *node++ = {static_cast<uint32_t>(one.task_id), one.incarnation_id.value()};
    return absl::OkStatus();
  });
}

}  // namespace
}  // namespace ryft

void PJRT_Distributed_Runtime_Buffer_Destroy(PJRT_Distributed_Runtime_Buffer_Destroy_Args* args) {
  if (args == nullptr) return;
  delete[] static_cast<const char*>(args->buffer);
  args->buffer = nullptr;
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Wait_At_Barrier(
    PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args* args) {
  return ryft::ToError([&] { return ryft::Meet(args); });
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes(
    PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args* args) {
  return ryft::ToError([&] { return ryft::Set(args); });
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes(
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args* args) {
  return ryft::ToError([&] { return ryft::BlockingGet(args); });
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes(
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args* args) {
  return ryft::ToError([&] { return ryft::TryGet(args); });
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get(
    PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args* args) {
  return ryft::ToError([&] { return ryft::DirectoryGet(args); });
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Increment(
    PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args* args) {
  return ryft::ToError([&] { return ryft::Increment(args); });
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Delete(
    PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args* args) {
  return ryft::ToError([&] { return ryft::Delete(args); });
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Get_Live_Nodes(
    PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args* args) {
  return ryft::ToError([&] { return ryft::GetLiveNodes(args); });
}
